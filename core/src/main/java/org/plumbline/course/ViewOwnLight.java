package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;
import org.plumbline.pain.ViewPain;
import org.plumbline.reasoning.course.Light;
import org.plumbline.time.ClinicCalendar;

/** Tells a patient what today's pain means for today's exercises. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnLight {

    private final ViewPain pain;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ViewOwnLight(ViewPain pain, Catalogues catalogues, ClinicCalendar calendar) {
        this.pain = pain;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ViewOwnLight() {
        this(null, null, null);
    }

    /** The light of today, by what the caller has reported so far. */
    public OwnLight today() {
        Catalogue catalogue = catalogues.current();
        SessionLight lights = new SessionLight(catalogue);
        LocalDate today = calendar.today();
        int days = (int) ChronoUnit.DAYS.between(lights.from(today), today);
        Light light = lights.of(today, pain.own(days));
        return new OwnLight(light, light.words(catalogue.rules().pain()).forPatient());
    }

    /**
     * A light, with what it says to whoever it is of.
     *
     * @param light today's
     * @param says what to do, in plain words
     */
    public record OwnLight(Light light, Text says) {}
}
