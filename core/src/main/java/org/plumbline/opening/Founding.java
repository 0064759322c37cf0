package org.plumbline.opening;

import java.util.UUID;

/** Writes a new clinic's rows, in one transaction of that clinic's. */
@FunctionalInterface
public interface Founding {

    /**
     * Writes the clinic and its first admin, where they aren't there.
     *
     * @param clinic its id, which Keycloak gave it
     * @param user the admin's id at Keycloak
     * @return whether the clinic was not there before
     */
    boolean found(UUID clinic, UUID user, NewClinic wanted);
}
