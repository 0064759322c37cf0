package org.plumbline.transfer;

import java.util.Optional;

/**
 * What came of a try to open the copy of another clinic.
 *
 * @param offer what it holds; nothing where none is open for this code and this date of birth
 * @param limited whether the hour's tries are used up
 */
public record Opened(Optional<Offer> offer, boolean limited) {

    static final Opened NOTHING = new Opened(Optional.empty(), false);
    static final Opened LIMITED = new Opened(Optional.empty(), true);
}
