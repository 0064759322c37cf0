package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows a patient's programs to the clinic's members, and to the patient. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewProgram {

    private final Programs programs;
    private final PatientRecord record;
    private final Caller caller;

    @Inject
    ViewProgram(Programs programs, PatientRecord record, Caller caller) {
        this.programs = programs;
        this.record = record;
        this.caller = caller;
    }

    ViewProgram() {
        this(null, null, null);
    }

    /** A patient's programs with their exercises, the newest first. */
    public List<Program> of(UUID patient) {
        record.seen(patient);
        return programs.of(patient);
    }

    /** The caller's own programs with their exercises, the newest first. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<Program> own() {
        record.seen(caller.patientId());
        return programs.of(caller.patientId());
    }
}
