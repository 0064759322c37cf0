package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Begins to keep care teams within a transaction, as the clinic's settings do. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class CareTeamsAtWork {

    private final CareTeams teams;

    @Inject
    CareTeamsAtWork(CareTeams teams) {
        this.teams = teams;
    }

    CareTeamsAtWork() {
        this(null);
    }

    /** Begins. */
    public void begin() {
        teams.begin();
    }
}
