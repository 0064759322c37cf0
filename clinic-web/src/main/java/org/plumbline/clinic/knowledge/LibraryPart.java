package org.plumbline.clinic.knowledge;

import org.plumbline.knowledge.Exercise;

/** Which exercises of the library are looked through. What is hidden is in its own part alone. */
public enum LibraryPart {
    /** All that the clinic offers. */
    ALL,
    /** Those that the member keeps at hand. */
    FAVOURITES,
    /** The clinic's own. */
    OWN,
    /** Those that the clinic does not offer. */
    HIDDEN;

    boolean has(Exercise exercise, Library library) {
        boolean offered = library.catalogue().offers(exercise);
        return switch (this) {
            case ALL -> offered;
            case FAVOURITES -> offered && library.isFavourite(exercise);
            case OWN -> offered && library.isOwn(exercise);
            case HIDDEN -> !offered;
        };
    }
}
