package org.plumbline.reasoning;

import java.util.Objects;
import org.plumbline.knowledge.Side;

/** A hypothesis that the clinician confirmed: the dysfunction's id and its side, {@code NONE} where it has none. */
public record ConfirmedDysfunction(String dysfunction, Side side) {
    public ConfirmedDysfunction {
        Objects.requireNonNull(dysfunction, "dysfunction");
        Objects.requireNonNull(side, "side");
    }
}
