package org.plumbline.clinic.today;

import java.util.Optional;
import org.plumbline.worklist.WorkKind;

/**
 * How many rows of a kind wait.
 *
 * @param kind the kind
 * @param count how many
 * @param only the one kind that is shown
 */
public record KindCount(WorkKind kind, int count, Optional<WorkKind> only) {

    /** The kind's name. */
    public String getName() {
        return kind.name();
    }

    /** How many. */
    public int getCount() {
        return count;
    }

    /** Whether it is the one kind that is shown. */
    public boolean isChosen() {
        return only.filter(kind::equals).isPresent();
    }
}
