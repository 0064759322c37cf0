package org.plumbline.opening;

import java.util.UUID;

/** A clinic is open, but Keycloak could not write to its first admin. The same asked again tries anew. */
public class InvitationNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID clinic;

    InvitationNotSent(UUID clinic, RuntimeException cause) {
        super("the first admin of clinic %s could not be written to: %s".formatted(clinic, cause.getMessage()), cause);
        this.clinic = clinic;
    }

    /** The clinic's id. */
    public UUID clinic() {
        return clinic;
    }
}
