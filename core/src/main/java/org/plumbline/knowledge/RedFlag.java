package org.plumbline.knowledge;

/**
 * A question about a sign of serious disease, and what follows a yes.
 *
 * @param order in which it is asked, from 1; trauma comes first
 */
public record RedFlag(
        String id, Edition edition, RedFlagLevel level, Concern concern, int order, Text question, Text action) {
    /** True for the questions about an accident, which are asked first. */
    public boolean trauma() {
        return concern == Concern.TRAUMA;
    }

    /** True when a yes means that a bone may be broken: no exercise at all until cleared. */
    public boolean suspectsFracture() {
        return concern == Concern.TRAUMA || concern == Concern.FRACTURE;
    }
}
