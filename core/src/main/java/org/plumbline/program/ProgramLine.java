package org.plumbline.program;

import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * What a line of a program says, assigned or still being built.
 *
 * @param exercise its id in the catalogue
 * @param side the side to train; none for both
 * @param dysfunction what it answers, by its id in the catalogue; nothing for the stay-active item
 * @param dose how much
 * @param instruction on which days, in which weeks, with which words
 */
public record ProgramLine(
        String exercise, Side side, Optional<String> dysfunction, Dose dose, Instruction instruction) {

    /** Why this patient does it, in one clause. */
    public Text reason(Catalogue catalogue) {
        return dysfunction
                .flatMap(answered -> catalogue.exercise(exercise).answersTo(answered).stream()
                        .filter(answer -> (answer.trained() == RelativeSide.BOTH) == (side == Side.NONE))
                        .findFirst())
                .map(answer -> answer.reason().on(side))
                .orElseGet(() -> catalogue.phrase("reason.stayactive"));
    }
}
