package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.pain.PainReport;

/**
 * A day on which a patient did exercises or reported pain.
 *
 * @param day the day
 * @param light its light, as the end of a message key; empty where nothing was done
 * @param done the exercises done
 * @param left those of the day's program that were not
 * @param pain the reports, in their order
 */
public record SessionLine(
        LocalDate day, String light, List<DidExercise> done, List<LeftExercise> left, List<PainReport> pain) {

    public SessionLine {
        done = List.copyOf(done);
        left = List.copyOf(left);
        pain = List.copyOf(pain);
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Its light, as the end of a message key; empty where nothing was done. */
    public String getLight() {
        return light;
    }

    /** The exercises done. */
    public List<DidExercise> getDone() {
        return done;
    }

    /** Those of the day's program that were not. */
    public List<LeftExercise> getLeft() {
        return left;
    }

    /** The reports, in their order. */
    public List<PainReport> getPain() {
        return pain;
    }
}
