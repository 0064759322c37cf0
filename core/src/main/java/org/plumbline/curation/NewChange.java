package org.plumbline.curation;

import org.plumbline.text.Words;

/**
 * A change to be written down.
 *
 * @param content JSON; null for back to the catalogue
 * @param reason why, at most 500 characters
 */
record NewChange(ChangeKind kind, String entry, String content, String reason) {

    private static final int LONGEST_REASON = 500;

    NewChange {
        reason = Words.of(reason, LONGEST_REASON);
    }

    /** The same change, refused where it has no reason. */
    NewChange withReason() {
        if (reason.isEmpty()) {
            throw new ReasonMissing();
        }
        return this;
    }
}
