package org.plumbline.portal;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page that asks whoever follows an invitation for their date of birth. It shows nothing of the patient. */
@Allows(value = Who.INVITED, on = Whose.NOBODYS)
public final class WelcomePage {

    private WelcomePage() {}
}
