package org.plumbline.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody came, went or was refused: a CDI event that the audit keeps.
 *
 * <p>Fire it in a request whose clinic is known, with its caller signed in where there is one, and where no transaction
 * runs: what is undone would take the event along.
 *
 * @param kind what happened
 * @param subject to what: the Keycloak user who was not let in, or the record that was asked for
 * @param detail keys and ids of at most 500 characters, an address without its query; never a name
 */
public record DoorEvent(Kind kind, Optional<UUID> subject, String detail) {

    /** What can happen at the door. */
    public enum Kind {
        /** Somebody signed in. */
        SIGNED_IN,
        /** Somebody signed out. */
        SIGNED_OUT,
        /** Somebody whom Keycloak knows was not let in. */
        SIGN_IN_REFUSED,
        /** Keycloak could not be asked whether somebody is still signed in there; they went on for a while. */
        WENT_ON_UNCONFIRMED,
        /** Somebody who is signed in asked for what is not theirs. */
        ACCESS_REFUSED
    }

    public DoorEvent {
        Objects.requireNonNull(kind);
    }

    /** Something that the caller of the request did. */
    public static DoorEvent of(Kind kind) {
        return new DoorEvent(kind, Optional.empty(), "");
    }

    /** Somebody signed in; who only follows an invitation is told by it. */
    public static DoorEvent in(Rights theirs) {
        return theirs.who() == Who.INVITED
                ? new DoorEvent(Kind.SIGNED_IN, Optional.of(theirs.rowId()), "invited")
                : of(Kind.SIGNED_IN);
    }

    /** A Keycloak user was not let in. */
    public static DoorEvent refused(UUID user) {
        return new DoorEvent(Kind.SIGN_IN_REFUSED, Optional.of(user), "");
    }
}
