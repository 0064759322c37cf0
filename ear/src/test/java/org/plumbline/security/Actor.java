package org.plumbline.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.identity.Application;
import org.plumbline.identity.Who;

/** Whoever tries. Two clinics: ours, and the other one that nothing may reach. */
enum Actor {
    NOBODY(null, true),
    PATIENT(Who.PATIENT, true),
    OTHER_PATIENT(Who.PATIENT, true),
    CLINICIAN(Who.CLINICIAN, true),
    ADMIN(Who.ADMIN, true),
    /** Follows an invitation to a patient's record, and has not said yet when they were born. */
    INVITED(Who.INVITED, true),
    FOREIGN_PATIENT(Who.PATIENT, false),
    FOREIGN_CLINICIAN(Who.CLINICIAN, false),
    FOREIGN_ADMIN(Who.ADMIN, false),
    /** Has the cookies of a patient who signed out. */
    STALE_PATIENT(null, true),
    /** Has the cookies of a clinician who signed out. */
    STALE_CLINICIAN(null, true);

    private final Who who;
    private final boolean ours;

    Actor(Who who, boolean ours) {
        this.who = who;
        this.ours = ours;
    }

    /** What a rule calls them; nothing for those who are not signed in. */
    Optional<Who> who() {
        return Optional.ofNullable(who);
    }

    /** Whether they belong to our clinic. */
    boolean isOurs() {
        return ours;
    }

    boolean isPatient() {
        return who == Who.PATIENT;
    }

    /** Whether they come by the portal. */
    boolean isOfPortal() {
        return who == Who.PATIENT || who == Who.INVITED;
    }

    /** Whether they are signed in to an application. */
    boolean isIn(Application application) {
        return who != null && isOfPortal() == (application == Application.PORTAL);
    }

    /** Whether a rule that stands at an address of an application names them. */
    boolean isNamedBy(List<Who> rule, Application application) {
        return rule.contains(Who.ANYONE) || (isIn(application) && rule.contains(who));
    }

    static Stream<Actor> all() {
        return Stream.of(values());
    }
}
