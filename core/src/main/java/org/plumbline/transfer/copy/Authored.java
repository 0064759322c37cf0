package org.plumbline.transfer.copy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who wrote something in the clinic that it comes from, and when.
 *
 * @param by the name, at most 200 characters: a text here, for they are no member of this clinic
 * @param on the day there
 */
public record Authored(String by, LocalDate on) {

    private static final int LONGEST = 200;

    public Authored {
        by = Checked.words(by, LONGEST);
        Objects.requireNonNull(on, "a day");
    }
}
