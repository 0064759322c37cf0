package org.plumbline.portal.pain;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * Where pain is reported without a network. The page holds nothing of anybody, so that a device may keep it: whose report it
 * is the script learns from the day that is kept on the device.
 */
@Allows(value = Who.PATIENT, on = Whose.OWN)
public final class OfflinePage {
    private OfflinePage() {}
}
