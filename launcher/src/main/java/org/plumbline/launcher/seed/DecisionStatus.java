package org.plumbline.launcher.seed;

/** Core's {@code Decision.Status}, which can't be compiled against without the persistence API. */
enum DecisionStatus {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
