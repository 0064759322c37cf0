package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Members;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.record.PatientRecord;

/** One member of a care team takes another's place. To be asked within a transaction. */
@ApplicationScoped
public class ReplaceOnTeam {

    private final PatientRecord record;
    private final CareTeams teams;
    private final Members members;
    private final Caller caller;

    @Inject
    ReplaceOnTeam(PatientRecord record, CareTeams teams, Members members, Caller caller) {
        this.record = record;
        this.teams = teams;
        this.members = members;
        this.caller = caller;
    }

    ReplaceOnTeam() {
        this(null, null, null, null);
    }

    /**
     * Lets in whom may say who treats a patient: who reaches the record in an emergency alone doesn't.
     *
     * @throws NotAllowed where the caller may not
     */
    public void mustRun(UUID patient) {
        record.seen(patient);
        if (caller.rights().filter(Rights::reachesOwnPatientsOnly).isPresent() && !isOn(patient, caller.memberId())) {
            throw new NotAllowed();
        }
    }

    /**
     * Whether a member may sign in.
     *
     * @throws NotAllowed where the clinic never had them
     */
    public boolean isWithTheClinic(UUID member) {
        return members.get(member).isActive();
    }

    /** Whether a member is on a patient's team. */
    public boolean isOn(UUID patient, UUID member) {
        return teams.on(patient, member).isPresent();
    }

    /**
     * Puts one on the team and takes the other off, each unless null.
     *
     * @throws NotAllowed where the record is not the caller's to reach when the one has come
     */
    public void replace(UUID patient, UUID comes, UUID goes) {
        if (comes != null) {
            join(patient, comes);
        }
        if (goes != null) {
            teams.locked(patient).stream()
                    .filter(row -> row.is(goes))
                    .findFirst()
                    .ifPresent(row -> drop(patient, row));
        }
    }

    void join(UUID patient, UUID member) {
        if (teams.join(patient, member, caller.memberId())) {
            record.changed(AuditAction.CARE_TEAM_JOINED, patient, member);
        }
    }

    void drop(UUID patient, CareTeamMember row) {
        record.changed(AuditAction.CARE_TEAM_LEFT, patient, row.memberId());
        teams.remove(row);
    }
}
