package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Slice;
import org.plumbline.time.ClinicCalendar;

/** Shows an admin who reached which record in an emergency, and why. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ViewBrokenGlass {

    private final BrokenGlasses glasses;
    private final ClinicCalendar calendar;

    @Inject
    ViewBrokenGlass(BrokenGlasses glasses, ClinicCalendar calendar) {
        this.glasses = glasses;
        this.calendar = calendar;
    }

    ViewBrokenGlass() {
        this(null, null);
    }

    /** The clinic's emergencies: those first that no admin has seen, then the latest. */
    public List<EmergencyRow> rows(Slice slice) {
        return glasses.all(slice, calendar.zone());
    }

    /** How many there are. */
    public int count() {
        return glasses.count();
    }

    /** How many no admin has seen yet. */
    public int countUnseen() {
        return glasses.countUnseen();
    }
}
