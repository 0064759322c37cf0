package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.record.Admission;

/** Who is on a patient's care team reaches the record. */
@ApplicationScoped
public class TeamAdmission implements Admission {

    private final CareTeams teams;

    @Inject
    TeamAdmission(CareTeams teams) {
        this.teams = teams;
    }

    TeamAdmission() {
        this(null);
    }

    @Override
    public Way way() {
        return Way.TEAM;
    }

    @Override
    public Optional<UUID> of(UUID member, UUID patient) {
        return teams.on(patient, member);
    }
}
