package org.plumbline.reasoning.course;

import org.plumbline.knowledge.ClinicalTest;

/** A finding and its retest, in the test's unit. */
public record Retested(ClinicalTest test, double before, double now) {
    /** How far it moved, without its direction. */
    double distance() {
        return Math.abs(now - before);
    }
}
