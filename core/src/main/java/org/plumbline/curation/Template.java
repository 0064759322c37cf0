package org.plumbline.curation;

import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.RelativeSide;

/**
 * A program that a clinic keeps, to begin others from it.
 *
 * @param name by which the clinic knows it, 1 to 100 characters
 * @param lines the exercises, in the order in which they are done
 */
public record Template(String name, List<Line> lines) {

    private static final int LONGEST_NAME = 100;

    public Template {
        name = name == null ? "" : name.strip();
        lines = List.copyOf(lines);
    }

    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME || lines.isEmpty()) {
            throw new TemplateRefused();
        }
    }

    /**
     * One line of a template.
     *
     * @param exercise its id in the catalogue
     * @param dysfunction what it answers; nothing for the stay-active item
     * @param trained the side to train, relative to the dysfunction
     * @param dose how much
     */
    public record Line(String exercise, Optional<String> dysfunction, RelativeSide trained, Dose dose) {}
}
