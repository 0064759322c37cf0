package org.plumbline.clinic.patient;

import java.util.List;

/**
 * A hypothesis with its retests.
 *
 * @param name the dysfunction
 * @param side as the end of a message key; empty where there is none
 * @param retests the next due first
 */
public record HypothesisLine(String name, String side, List<RetestLine> retests) {

    public HypothesisLine {
        retests = List.copyOf(retests);
    }

    /** The dysfunction. */
    public String getName() {
        return name;
    }

    /** As the end of a message key; empty where there is none. */
    public String getSide() {
        return side;
    }

    /** The next due first. */
    public List<RetestLine> getRetests() {
        return retests;
    }
}
