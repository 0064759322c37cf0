package org.plumbline.clinic;

import java.util.UUID;
import org.plumbline.identity.NotAllowed;

/** Reads what an address names. */
public final class Addresses {

    private static final int UUID_LENGTH = 36;

    private Addresses() {}

    /**
     * The id that an address names.
     *
     * @throws NotAllowed where it is none: what can't exist answers like what doesn't
     */
    public static UUID id(String text) {
        if (text == null || text.length() != UUID_LENGTH) {
            throw new NotAllowed();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw (NotAllowed) new NotAllowed().initCause(e);
        }
    }
}
