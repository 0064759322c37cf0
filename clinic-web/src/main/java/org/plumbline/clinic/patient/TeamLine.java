package org.plumbline.clinic.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.careteam.Colleague;

/** A member of a care team, on the patient's page. */
public final class TeamLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TeamCard card;
    private final UUID id;
    private final String name;
    private final LocalDate since;

    TeamLine(TeamCard card, Colleague colleague) {
        this.card = card;
        this.id = colleague.id();
        this.name = colleague.name();
        this.since = colleague.since().orElse(null);
    }

    /** Takes them off the team. */
    public String remove() {
        return card.remove(id);
    }

    boolean is(UUID member) {
        return id.equals(member);
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Since when. */
    public LocalDate getSince() {
        return since;
    }
}
