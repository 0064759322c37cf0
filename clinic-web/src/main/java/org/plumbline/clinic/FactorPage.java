package org.plumbline.clinic;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page for a member who must set up a second factor before the clinic lets them in. It shows nothing of anybody. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class FactorPage {

    private FactorPage() {}
}
