package org.plumbline.portal.more;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The way to all that isn't needed each day. What it says of the messages and the handout other beans know. */
@Allows(value = Who.PATIENT, on = Whose.OWN)
public final class MorePage {
    private MorePage() {}
}
