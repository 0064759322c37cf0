package org.plumbline.knowledge;

/** How hard an exercise is on heart and breath, in the usual three classes of metabolic effort. */
public enum EffortLevel {
    /** Under 3 MET: breath as in quiet standing or slow walking. */
    LOW,
    /** From 3 to under 6 MET: breathing deeper, talking is possible. */
    MODERATE,
    /** From 6 MET: talking is hard. */
    VIGOROUS
}
