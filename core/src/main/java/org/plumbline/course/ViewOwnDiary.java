package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.ViewOwnPrograms;
import org.plumbline.time.ClinicCalendar;

/** Shows patients their own pain diary. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnDiary {

    private final ViewPain pain;
    private final ViewOwnPrograms programs;
    private final ClinicCalendar calendar;

    @Inject
    ViewOwnDiary(ViewPain pain, ViewOwnPrograms programs, ClinicCalendar calendar) {
        this.pain = pain;
        this.programs = programs;
        this.calendar = calendar;
    }

    ViewOwnDiary() {
        this(null, null, null);
    }

    /** The caller's diary. */
    public PainDiary own() {
        return new PainDiary(calendar.today(), pain.own(PainDiary.DAYS - 1), programs.all());
    }
}
