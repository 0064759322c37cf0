package org.plumbline.knowledge;

import java.util.List;

/**
 * What an exercise asks of the body.
 *
 * @param sided true when one side works at a time
 */
public record Work(Role role, List<String> muscles, boolean sided, Position position, List<Equipment> equipment) {
    public Work {
        muscles = List.copyOf(muscles);
        equipment = List.copyOf(equipment);
    }
}
