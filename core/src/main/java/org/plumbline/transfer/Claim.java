package org.plumbline.transfer;

import java.time.LocalDate;
import org.plumbline.transfer.copy.RecordCopy;

/**
 * By what a copy is claimed.
 *
 * @param code the code that the other clinic gave
 * @param born the patient's date of birth
 */
public record Claim(TransferCode code, LocalDate born) {

    TransferKey key() {
        return new TransferKey(code, born);
    }

    /** The copy; whose it is must be whose date of birth opened it. */
    RecordCopy read(String text) {
        RecordCopy copy = CopyText.read(text);
        if (!copy.person().born().equals(born)) {
            throw new CopyUnreadable(new IllegalArgumentException("another date of birth"));
        }
        return copy;
    }
}
