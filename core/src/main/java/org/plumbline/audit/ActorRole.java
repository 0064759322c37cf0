package org.plumbline.audit;

import org.plumbline.identity.Who;

/** In which role somebody did something. */
public enum ActorRole {
    /** A member who runs the clinic. */
    ADMIN,
    /** A member who treats. */
    CLINICIAN,
    /** A patient. */
    PATIENT,
    /** Nobody: work that goes on by itself, a door that nobody came through, or somebody invited of whom nothing is shown yet. */
    SYSTEM;

    static ActorRole of(Who who) {
        return switch (who) {
            case ADMIN -> ADMIN;
            case CLINICIAN -> CLINICIAN;
            case ASKED, PATIENT -> PATIENT;
            case ANYONE, INVITED -> SYSTEM;
        };
    }
}
