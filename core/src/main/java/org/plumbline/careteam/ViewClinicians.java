package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows to whom a patient can be given. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewClinicians {

    private final CareTeams teams;

    @Inject
    ViewClinicians(CareTeams teams) {
        this.teams = teams;
    }

    ViewClinicians() {
        this(null);
    }

    /** The clinic's active members, by name. */
    public List<Colleague> all() {
        return teams.everybody().stream()
                .map(row -> new Colleague(row.id(), row.name(), Optional.empty()))
                .toList();
    }
}
