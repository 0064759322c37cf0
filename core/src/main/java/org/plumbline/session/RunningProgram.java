package org.plumbline.session;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.patient.Patient;
import org.plumbline.program.Program;

/**
 * The program that a patient has.
 *
 * @param program the program
 * @param patient whose
 * @param lastDone the last day on which the patient did an exercise, of whatever program
 */
public record RunningProgram(Program program, Patient patient, Optional<LocalDate> lastDone) {

    /** Since when nothing was done: the last day on which something was, or the program's first. */
    public LocalDate quietSince() {
        LocalDate start = program.period().startsOn();
        return lastDone.filter(day -> day.isAfter(start)).orElse(start);
    }
}
