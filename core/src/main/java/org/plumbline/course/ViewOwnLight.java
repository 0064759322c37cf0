package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;
import org.plumbline.reasoning.course.Light;
import org.plumbline.screening.RedFlags;
import org.plumbline.time.ClinicCalendar;

/** Tells a patient what today's pain means for today's exercises. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnLight {

    private final Caller caller;
    private final ViewPain pain;
    private final RedFlags redFlags;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ViewOwnLight(Caller caller, ViewPain pain, RedFlags redFlags, Catalogues catalogues, ClinicCalendar calendar) {
        this.caller = caller;
        this.pain = pain;
        this.redFlags = redFlags;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ViewOwnLight() {
        this(null, null, null, null, null);
    }

    /** The light of today, by what the caller has reported so far. */
    public OwnLight today() {
        return since(redFlags.of(caller.patientId()).askedAt());
    }

    /** The same, for whoever knows already when the red-flag questions were last answered. */
    public OwnLight since(Instant asked) {
        return of(pain.own(Rescreens.DAYS), asked);
    }

    /**
     * The same, for whoever has read the reports already.
     *
     * @param reports the caller's of {@link Rescreens#DAYS} days or more, oldest first
     */
    @Allows(value = Who.PATIENT, on = Whose.NOBODYS)
    public OwnLight of(List<PainReport> reports, Instant asked) {
        Catalogue catalogue = catalogues.current();
        LocalDate today = calendar.today();
        SessionLight lights = new SessionLight(catalogue);
        Light light = lights.of(today, reports);
        return new OwnLight(
                light,
                light.words(catalogue.rules().pain()).forPatient(),
                !new Rescreens(catalogue).open(reports, asked, today).isEmpty(),
                light.screensFirst() || lights.of(today.minusDays(1), reports).screensFirst());
    }

    /**
     * A light, with what it says to whoever it is of.
     *
     * @param light today's
     * @param says what to do, in plain words
     * @param asks whether the red-flag questions are to be answered before any exercise
     * @param tooMuch whether the easier variants come first: today's or yesterday's session was too much
     */
    public record OwnLight(Light light, Text says, boolean asks, boolean tooMuch) {}
}
