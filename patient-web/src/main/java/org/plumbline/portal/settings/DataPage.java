package org.plumbline.portal.settings;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Says what is in the files that patients can take with them, and gives them. */
@Allows(value = Who.PATIENT, on = Whose.NOBODYS)
public final class DataPage {

    private DataPage() {}
}
