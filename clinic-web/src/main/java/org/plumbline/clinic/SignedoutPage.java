package org.plumbline.clinic;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page at which a sign-out ends. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class SignedoutPage {

    private SignedoutPage() {}
}
