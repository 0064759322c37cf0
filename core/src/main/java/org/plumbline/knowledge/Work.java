package org.plumbline.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What an exercise asks of the body.
 *
 * @param sided true when one side works at a time
 * @param effort how hard it is on heart and breath; none where a clinic doesn't say it of its own exercise, and in catalogues that didn't tell yet
 */
public record Work(
        Role role,
        List<String> muscles,
        boolean sided,
        Position position,
        List<Equipment> equipment,
        Optional<Effort> effort) {
    public Work {
        muscles = List.copyOf(muscles);
        equipment = List.copyOf(equipment);
    }
}
