package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.oversight.SeenOnDay;
import org.plumbline.oversight.ViewSeen;

/** Who has seen a patient's record. */
@Named("seenCard")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SeenCard {

    private final ViewSeen seen;
    private final HistoryPage page;
    private List<SeenOnDay> lines;

    @Inject
    SeenCard(ViewSeen seen, HistoryPage page) {
        this.seen = seen;
        this.page = page;
    }

    SeenCard() {
        this(null, null);
    }

    /** A line for each person and day, the newest first. */
    public List<SeenOnDay> getLines() {
        if (lines == null) {
            lines = seen.of(page.getPatientId());
        }
        return lines;
    }

    /** How many events the page looks back. */
    public int getMostEvents() {
        return ViewSeen.MOST_EVENTS;
    }
}
