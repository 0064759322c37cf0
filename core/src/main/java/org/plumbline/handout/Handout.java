package org.plumbline.handout;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.Program;

/**
 * A program on paper.
 *
 * @param edition language and paper
 * @param clinic the clinic's name
 * @param portal the address of the portal
 * @param patient the patient's name
 * @param program what is prescribed
 * @param catalogue what it is prescribed from
 * @param standing how things stand on the day on which it is printed
 */
public record Handout(
        Edition edition,
        String clinic,
        String portal,
        String patient,
        Program program,
        Catalogue catalogue,
        Standing standing) {

    /**
     * How things stand.
     *
     * @param today today in the clinic
     * @param paused whether a red flag shuts every exercise out: then none is printed
     * @param replaced the day on which a newer program took this one's place
     */
    public record Standing(LocalDate today, boolean paused, Optional<LocalDate> replaced) {}
}
