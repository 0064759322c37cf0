package org.plumbline.launcher.seed;

import java.util.Optional;
import org.plumbline.knowledge.Text;
import org.plumbline.program.ProgramKind;

/**
 * What the clinician made of an examination.
 *
 * @param decided whether the hypotheses are confirmed or rejected
 * @param kind of the program that was assigned; empty without one
 * @param weeks how long the program is
 * @param reason of the program; empty where none is asked for
 */
record Plan(boolean decided, Optional<ProgramKind> kind, int weeks, Optional<Text> reason) {
    /** Nothing yet. */
    static Plan open() {
        return new Plan(false, Optional.empty(), 0, Optional.empty());
    }

    static Plan targeted(int weeks) {
        return new Plan(true, Optional.of(ProgramKind.TARGETED), weeks, Optional.empty());
    }

    static Plan general(int weeks, Text reason) {
        return new Plan(true, Optional.of(ProgramKind.GENERAL), weeks, Optional.of(reason));
    }
}
