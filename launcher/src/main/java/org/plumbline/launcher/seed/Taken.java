package org.plumbline.launcher.seed;

import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

/** A finding of a story, in its test's unit. */
record Taken(String test, Side side, double value) {
    Measured measured(Catalogue catalogue) {
        return Measured.of(catalogue.test(test), side, value);
    }
}
