package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Clinic;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.outcome.Goal;
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
    private final Letterheads heads;
    private final Uploads uploads;
    private final Pause pause;
    private final ClinicCalendar calendar;
    private final Config config;

    @Inject
    Handouts(
            Patients patients,
            Catalogues catalogues,
            Letterheads heads,
            Uploads uploads,
            Pause pause,
            ClinicCalendar calendar,
            Config config) {
        this.patients = patients;
        this.catalogues = catalogues;
        this.heads = heads;
        this.uploads = uploads;
        this.pause = pause;
        this.calendar = calendar;
        this.config = config;
    }

    Handouts() {
        this(null, null, null, null, null, null, null);
    }

    Clinic clinic() {
        return calendar.clinic();
    }

    Handout of(Program program, List<Goal> goals, Edition edition) {
        program.exercises();
        Patient patient = patients.get(program.patientId());
        Catalogue catalogue = catalogues.current();
        Optional<LocalDate> replaced = program.replacedAt().map(calendar::dayOf);
        return new Handout(
                edition,
                heads.of(clinic()),
                config.getValue("plumbline.web.url", String.class) + "/portal/",
                new Handout.Bearer(
                        patient.name().full(),
                        goals.stream().map(Handout.Aim::of).toList()),
                new Handout.Prescribed(program, catalogue, uploads.of(program, catalogue)),
                new Handout.Standing(calendar.today(), pause.isOn(program.patientId()), replaced));
    }
}
