package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows a patient's programs to the clinic's members. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewProgram {

    private final Programs programs;
    private final PatientRecord record;

    @Inject
    ViewProgram(Programs programs, PatientRecord record) {
        this.programs = programs;
        this.record = record;
    }

    ViewProgram() {
        this(null, null);
    }

    /** A patient's programs with their exercises, the newest first. */
    public List<Program> of(UUID patient) {
        record.seen(patient);
        return programs.of(patient);
    }
}
