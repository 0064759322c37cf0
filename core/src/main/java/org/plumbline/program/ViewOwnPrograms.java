package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows patients their own programs. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnPrograms {

    private final Caller caller;
    private final Programs programs;
    private final PatientRecord record;

    @Inject
    ViewOwnPrograms(Caller caller, Programs programs, PatientRecord record) {
        this.caller = caller;
        this.programs = programs;
        this.record = record;
    }

    ViewOwnPrograms() {
        this(null, null, null);
    }

    /** The caller's programs with their exercises, the newest first. */
    public List<Program> all() {
        record.seen(caller.patientId());
        return programs.of(caller.patientId());
    }
}
