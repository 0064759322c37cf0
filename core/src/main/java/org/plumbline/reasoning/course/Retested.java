package org.plumbline.reasoning.course;

import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.reasoning.Decimals;

/** A finding and its retest, in the test's unit. */
public record Retested(ClinicalTest test, double before, double now) {
    /** How far it moved, without its direction. */
    double distance() {
        return Math.abs(Decimals.difference(now, before));
    }
}
