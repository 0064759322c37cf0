package org.plumbline.identity.keycloak;

import java.util.Optional;
import java.util.UUID;

/** Reads ids that come from outside. */
final class Ids {

    private Ids() {}

    /** The id that a text spells out in full; nothing for all else, also for the short forms that {@link UUID} would take. */
    static Optional<UUID> read(Object text) {
        if (!(text instanceof String spelt)) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(spelt);
            return id.toString().equalsIgnoreCase(spelt) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // No id, so nothing that we know.
            return Optional.empty();
        }
    }
}
