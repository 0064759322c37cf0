package org.plumbline.identity.keycloak;

import java.io.Serializable;
import java.util.UUID;

/**
 * A clinic that can be chosen.
 *
 * @param id the tenant's id
 * @param name as its people see it
 */
public record OfferedClinic(UUID id, String name) implements Serializable {

    /** The clinic's id. */
    public UUID getId() {
        return id;
    }

    /** The clinic's name. */
    public String getName() {
        return name;
    }
}
