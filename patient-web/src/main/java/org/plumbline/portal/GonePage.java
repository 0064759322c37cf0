package org.plumbline.portal;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The last page: it says what became of an account that was deleted. Anybody may open it. */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public final class GonePage {

    private GonePage() {}
}
