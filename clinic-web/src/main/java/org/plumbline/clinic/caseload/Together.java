package org.plumbline.clinic.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.careteam.CareTeamEmpty;
import org.plumbline.careteam.ChangeCareTeam;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.identity.NotAllowed;
import org.plumbline.invitation.Delivery;
import org.plumbline.invitation.PatientInvitations;

/**
 * What can be done to several patients at once, each by itself. Where one of them is not the caller's to reach nothing is done at all;
 * what can't be done to one of the others is told by name, and done to the rest.
 */
@ApplicationScoped
class Together {

    private static final int MOST = 100;

    private final ViewCaseload caseload;
    private final ChangeCareTeam teams;
    private final PatientInvitations invitations;

    @Inject
    Together(ViewCaseload caseload, ChangeCareTeam teams, PatientInvitations invitations) {
        this.caseload = caseload;
        this.teams = teams;
        this.invitations = invitations;
    }

    Together() {
        this(null, null, null);
    }

    /**
     * What came of it.
     *
     * @param done to how many it was done
     * @param refused by name, the key of the reason why not
     */
    record Outcome(int done, Map<String, String> refused) {}

    /** Puts a member on the care teams. */
    Outcome join(Set<UUID> patients, UUID member) {
        return each(
                patients,
                patient -> {
                    teams.add(patient, member);
                    return Optional.empty();
                },
                "notteam");
    }

    /** Takes a member off the care teams. */
    Outcome leave(Set<UUID> patients, UUID member) {
        return each(
                patients,
                patient -> {
                    try {
                        teams.remove(patient, member);
                        return Optional.empty();
                    } catch (CareTeamEmpty e) {
                        return Optional.of("last");
                    }
                },
                "noton");
    }

    /** Sends the invitations that wait once more. */
    Outcome inviteAgain(Set<UUID> patients) {
        return each(
                patients,
                patient -> invitations.repeat(patient) == Delivery.SENT ? Optional.empty() : Optional.of("unsent"),
                "noinvitation");
    }

    private Outcome each(Set<UUID> patients, Function<UUID, Optional<String>> deed, String notAllowed) {
        if (patients.size() > MOST) {
            throw new NotAllowed();
        }
        Map<UUID, String> names = caseload.chosen(patients);
        Map<String, String> refused = new LinkedHashMap<>();
        names.forEach((id, name) -> tried(id, deed, notAllowed).ifPresent(why -> refused.put(name, why)));
        return new Outcome(names.size() - refused.size(), refused);
    }

    private static Optional<String> tried(UUID patient, Function<UUID, Optional<String>> deed, String notAllowed) {
        try {
            return deed.apply(patient);
        } catch (NotAllowed e) {
            return Optional.of(notAllowed);
        }
    }
}
