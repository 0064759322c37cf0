package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Those who treat a patient, and admins, say who else does. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ChangeCareTeam {

    private final ReplaceOnTeam team;
    private final CareTeams teams;

    @Inject
    ChangeCareTeam(ReplaceOnTeam team, CareTeams teams) {
        this.team = team;
        this.teams = teams;
    }

    ChangeCareTeam() {
        this(null, null);
    }

    /**
     * Puts a member of the clinic on a patient's team. Who is on it stays.
     *
     * @throws NotAllowed where the clinic has no such patient or no such active member, or the caller may not change
     *     the team
     */
    public void add(UUID patient, UUID member) {
        team.mustRun(patient);
        if (teams.others(patient).stream().anyMatch(other -> other.id().equals(member))) {
            team.join(patient, member);
        } else if (!team.isOn(patient, member)) {
            throw new NotAllowed();
        }
    }

    /**
     * Takes a member off a patient's team.
     *
     * @throws CareTeamEmpty where nobody would be left who is with the clinic
     * @throws NotAllowed where they aren't on it, or the caller may not change the team
     */
    public void remove(UUID patient, UUID member) {
        team.mustRun(patient);
        CareTeamMember leaving = teams.locked(patient).stream()
                .filter(row -> row.is(member))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        if (teams.of(patient).stream().allMatch(colleague -> colleague.id().equals(member))) {
            throw new CareTeamEmpty();
        }
        team.drop(patient, leaving);
    }
}
