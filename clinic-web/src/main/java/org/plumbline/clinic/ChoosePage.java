package org.plumbline.clinic;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The page at which whoever belongs to several clinics chooses one. It names only the clinics of its own session. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class ChoosePage {

    private ChoosePage() {}
}
