package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Those who treat a patient, and admins, say who else does. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ChangeCareTeam {

    private final PatientRecord record;
    private final CareTeams teams;
    private final Caller caller;

    @Inject
    ChangeCareTeam(PatientRecord record, CareTeams teams, Caller caller) {
        this.record = record;
        this.teams = teams;
        this.caller = caller;
    }

    ChangeCareTeam() {
        this(null, null, null);
    }

    /**
     * Puts a member of the clinic on a patient's team. Who is on it stays.
     *
     * @throws NotAllowed where the clinic has no such patient or no such active member, or the caller may not change
     *     the team
     */
    public void add(UUID patient, UUID member) {
        mustRun(patient);
        if (teams.others(patient).stream().noneMatch(other -> other.id().equals(member))) {
            mustBeOn(patient, member);
        } else if (teams.join(patient, member, caller.memberId())) {
            record.changed(AuditAction.CARE_TEAM_JOINED, patient, member);
        }
    }

    /**
     * Takes a member off a patient's team.
     *
     * @throws CareTeamEmpty where nobody would be left who is with the clinic
     * @throws NotAllowed where they aren't on it, or the caller may not change the team
     */
    public void remove(UUID patient, UUID member) {
        mustRun(patient);
        List<CareTeamMember> team = teams.locked(patient);
        CareTeamMember leaving =
                team.stream().filter(row -> row.is(member)).findFirst().orElseThrow(NotAllowed::new);
        if (teams.of(patient).stream().allMatch(colleague -> colleague.id().equals(member))) {
            throw new CareTeamEmpty();
        }
        record.changed(AuditAction.CARE_TEAM_LEFT, patient, member);
        teams.remove(leaving);
    }

    /** Who reaches the record in an emergency alone doesn't choose who reaches it for good. */
    private void mustRun(UUID patient) {
        record.seen(patient);
        if (caller.rights().filter(Rights::reachesOwnPatientsOnly).isPresent()) {
            mustBeOn(patient, caller.memberId());
        }
    }

    private void mustBeOn(UUID patient, UUID member) {
        if (teams.on(patient, member).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
