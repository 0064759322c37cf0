package org.plumbline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.program.Pause;
import org.plumbline.program.Program;
import org.plumbline.program.Programs;
import org.plumbline.screening.RedFlags;
import org.plumbline.screening.RedFlags.Standing;

/** What a day asks of a patient, and what of it is done. To be asked within a transaction, by those who may. */
@ApplicationScoped
public class Days {

    private final Programs programs;
    private final Sessions sessions;
    private final Pause pause;
    private final RedFlags redFlags;

    @Inject
    Days(Programs programs, Sessions sessions, Pause pause, RedFlags redFlags) {
        this.programs = programs;
        this.sessions = sessions;
        this.pause = pause;
        this.redFlags = redFlags;
    }

    Days() {
        this(null, null, null, null);
    }

    /** A patient's day, as it is now. */
    public ViewToday.Today of(UUID patient, LocalDate day) {
        Optional<Program> program = programs.activeOf(patient);
        program.ifPresent(Program::exercises);
        Standing standing = redFlags.of(patient);
        return new ViewToday.Today(
                day, program, sessions.doneOn(day, patient), pause.isOn(standing), standing.askedAt());
    }

    /** Whether a patient did something on a day. */
    boolean isDone(UUID patient, LocalDate day) {
        return !sessions.doneOn(day, patient).isEmpty();
    }
}
