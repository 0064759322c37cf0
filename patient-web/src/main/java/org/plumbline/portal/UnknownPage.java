package org.plumbline.portal;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page for whom Keycloak knows and this application does not. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class UnknownPage {

    private UnknownPage() {}
}
