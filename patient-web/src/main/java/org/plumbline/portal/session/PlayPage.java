package org.plumbline.portal.session;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The player. Its page holds nothing of anybody: the script brings the day's exercises from {@code /api/today}. */
@Allows(value = Who.PATIENT, on = Whose.OWN)
public final class PlayPage {
    private PlayPage() {}
}
