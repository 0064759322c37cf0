package org.plumbline.assessment;

import java.util.Objects;
import java.util.OptionalInt;
import org.plumbline.reasoning.ValueRefused;

/**
 * A repeated task, and how much of it.
 *
 * @param task its key in the catalogue
 * @param setting where it is done
 * @param hours how long a week, 1 to 168 hours; empty where it isn't known
 */
public record Load(String task, Setting setting, OptionalInt hours) {

    /** The hours of a week. */
    public static final int MOST_HOURS = 168;

    private static final String BETWEEN = ":";
    private static final int CELLS = 3;

    /**
     * @throws ValueRefused for hours that a week doesn't have
     */
    public Load {
        Objects.requireNonNull(setting, "setting");
        if (task.isEmpty()) {
            throw new ValueRefused("tasks", "no task is named");
        }
        if (hours.isPresent() && (hours.getAsInt() < 1 || hours.getAsInt() > MOST_HOURS)) {
            throw new ValueRefused("hours", "a week has 1 to " + MOST_HOURS + " hours");
        }
    }

    /**
     * A load as {@link #written()} writes it.
     *
     * @throws ValueRefused where it is none
     */
    public static Load read(String written) {
        String[] cells = written.split(BETWEEN, -1);
        if (cells.length != CELLS) {
            throw new ValueRefused("tasks", "not a task with its setting and hours");
        }
        try {
            OptionalInt hours = cells[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[2]));
            return new Load(cells[0], Setting.valueOf(cells[1]), hours);
        } catch (ValueRefused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            ValueRefused refused = new ValueRefused("tasks", "not a setting, or not a number of hours");
            refused.initCause(e);
            throw refused;
        }
    }

    /** The load as one word: the task, the setting and the hours. */
    public String written() {
        return task + BETWEEN + setting + BETWEEN + (hours.isPresent() ? hours.getAsInt() : "");
    }
}
