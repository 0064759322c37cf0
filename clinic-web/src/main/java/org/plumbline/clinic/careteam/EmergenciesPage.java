package org.plumbline.clinic.careteam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.emergency.AcknowledgeGlass;
import org.plumbline.emergency.ViewBrokenGlass;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Slice;

/** Who reached which record in an emergency, and why: for the admin to look at and to say that they have. */
@Named
@ViewScoped
@Allows(value = Who.ADMIN, on = Whose.CLINICS)
public class EmergenciesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 50;

    @SuppressWarnings("serial")
    private final ViewBrokenGlass view;

    @SuppressWarnings("serial")
    private final AcknowledgeGlass acknowledge;

    @SuppressWarnings("serial")
    private List<EmergencyLine> lines;

    private int first;

    @Inject
    EmergenciesPage(ViewBrokenGlass view, AcknowledgeGlass acknowledge) {
        this.view = view;
        this.acknowledge = acknowledge;
    }

    EmergenciesPage() {
        this(null, null);
    }

    /** The page is opened anew: the rail has counted before. */
    String seen(UUID id) {
        acknowledge.seen(id);
        Notices.done("careteam_emergencies.done.seen");
        return "/careteam/emergencies.xhtml?faces-redirect=true";
    }

    /** Turns to the emergencies before these. */
    public void turn() {
        first += MOST_ROWS;
        lines = null;
    }

    /** Those that nobody has seen first, then the latest; they stay those that were shown. */
    public List<EmergencyLine> getLines() {
        if (lines == null) {
            lines = view.rows(new Slice(first, MOST_ROWS)).stream()
                    .map(row -> new EmergencyLine(this, row))
                    .toList();
        }
        return lines;
    }

    /** Whether there are more. */
    public boolean isMore() {
        return first + MOST_ROWS < view.count();
    }
}
