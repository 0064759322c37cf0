package org.plumbline.portal.settings;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The list of what patients can set, take with them, and end. It shows nothing of a record. */
@Allows(value = Who.PATIENT, on = Whose.NOBODYS)
public final class SettingsPage {

    private SettingsPage() {}
}
