package org.plumbline.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.outcome.Goal;
import org.plumbline.program.Program;

/**
 * A program on paper.
 *
 * @param edition language and paper
 * @param head the clinic's name, colour and logo
 * @param portal the address of the portal
 * @param bearer whose it is
 * @param prescribed what it says
 * @param standing how things stand on the day on which it is printed
 */
public record Handout(
        Edition edition, Letterhead head, String portal, Bearer bearer, Prescribed prescribed, Standing standing) {

    /**
     * The patient who takes it home.
     *
     * @param name the patient's name
     * @param goals what they want to do again
     */
    public record Bearer(String name, List<Aim> goals) {
        public Bearer {
            goals = List.copyOf(goals);
        }
    }

    /**
     * What the patient wants to do again.
     *
     * @param activity in their own words
     * @param target how well, 0 to 10
     * @param dueOn by when
     */
    public record Aim(String activity, int target, LocalDate dueOn) {

        static Aim of(Goal goal) {
            return new Aim(goal.activity(), goal.target(), goal.dueOn());
        }
    }

    /**
     * What is prescribed.
     *
     * @param program the program
     * @param catalogue what it is prescribed from
     * @param uploads the pictures of its exercises that the clinic uploaded, by their names, as addresses that hold them
     */
    public record Prescribed(Program program, Catalogue catalogue, Map<String, String> uploads) {
        public Prescribed {
            uploads = Map.copyOf(uploads);
        }
    }

    /** The program. */
    public Program program() {
        return prescribed.program();
    }

    /** What it is prescribed from. */
    public Catalogue catalogue() {
        return prescribed.catalogue();
    }

    /**
     * How things stand.
     *
     * @param today today in the clinic
     * @param paused whether a red flag shuts every exercise out: then none is printed
     * @param replaced the day on which a newer program took this one's place
     */
    public record Standing(LocalDate today, boolean paused, Optional<LocalDate> replaced) {}
}
