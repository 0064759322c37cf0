package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Effort;
import org.plumbline.knowledge.EffortLevel;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Work;

/** What an exercise asks of the body, as it is entered. */
public final class WorkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Role role = Role.STRENGTHEN;
    private Position position = Position.STANDING;
    private EffortLevel effort;
    private boolean sided;
    private String[] muscles = {};
    private String[] equipment = {};

    Work work() {
        return new Work(
                role,
                List.of(muscles),
                sided,
                position,
                Arrays.stream(equipment).map(Equipment::valueOf).toList(),
                Optional.ofNullable(effort).map(level -> new Effort(level, List.of())));
    }

    /** What it is for. */
    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    /** How it starts. */
    public Position getPosition() {
        return position;
    }

    public void setPosition(Position chosen) {
        position = chosen;
    }

    /** How hard it is on heart and breath; null where the clinic doesn't say. */
    public EffortLevel getEffort() {
        return effort;
    }

    public void setEffort(EffortLevel level) {
        effort = level;
    }

    /** Whether one side works at a time. */
    public boolean isSided() {
        return sided;
    }

    public void setSided(boolean yes) {
        sided = yes;
    }

    /** The muscles that work or are stretched, by their ids. */
    public String[] getMuscles() {
        return muscles.clone();
    }

    public void setMuscles(String[] ids) {
        muscles = ids.clone();
    }

    /** What it needs, by the names of the constants. */
    public String[] getEquipment() {
        return equipment.clone();
    }

    public void setEquipment(String[] names) {
        equipment = names.clone();
    }
}
