package org.plumbline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows a member what a patient answered to the red-flag questions alone. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewScreenings {

    private static final Duration RECENT = Duration.ofDays(28);

    private final Screenings screenings;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ViewScreenings(Screenings screenings, PatientRecord record, ClinicCalendar calendar) {
        this.screenings = screenings;
        this.record = record;
        this.calendar = calendar;
    }

    ViewScreenings() {
        this(null, null, null);
    }

    /** A patient's answers of the last four weeks, and those that nobody has settled, however old; the newest first. */
    public List<Screening> of(UUID patient) {
        record.seen(patient);
        List<Screening> found = screenings.of(patient, calendar.now().minus(RECENT));
        found.forEach(Screening::flags);
        return found;
    }
}
