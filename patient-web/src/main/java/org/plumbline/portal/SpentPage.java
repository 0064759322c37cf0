package org.plumbline.portal;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page that says that an invitation can't be followed any more. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class SpentPage {

    private SpentPage() {}
}
