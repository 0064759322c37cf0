package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Clinic;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.program.Pause;
import org.plumbline.program.Program;
import org.plumbline.time.ClinicCalendar;

/** Gathers what goes on the paper of a program. To be asked within a transaction. */
@ApplicationScoped
class Handouts {

    private final Patients patients;
    private final Catalogues catalogues;
    private final Pause pause;
    private final ClinicCalendar calendar;
    private final Config config;

    @Inject
    Handouts(Patients patients, Catalogues catalogues, Pause pause, ClinicCalendar calendar, Config config) {
        this.patients = patients;
        this.catalogues = catalogues;
        this.pause = pause;
        this.calendar = calendar;
        this.config = config;
    }

    Handouts() {
        this(null, null, null, null, null);
    }

    Clinic clinic() {
        return calendar.clinic();
    }

    Handout of(Program program, Edition edition) {
        program.exercises();
        Patient patient = patients.get(program.patientId());
        Optional<LocalDate> replaced = program.replacedAt().map(calendar::dayOf);
        return new Handout(
                edition,
                clinic().name(),
                config.getValue("plumbline.web.url", String.class) + "/portal/",
                patient.name().full(),
                program,
                catalogues.current(),
                new Handout.Standing(calendar.today(), pause.isOn(program.patientId()), replaced));
    }
}
