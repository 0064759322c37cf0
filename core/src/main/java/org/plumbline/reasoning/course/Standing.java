package org.plumbline.reasoning.course;

/** What becomes of a hypothesis after its retest. */
public enum Standing {
    /** The finding or the function moved for the better: go on, and progress. */
    KEEP,
    /** Neither moved: drop the hypothesis. */
    DROP,
    /** The finding got worse, or it can't be told from what was measured: the clinician looks at it. */
    REVIEW;

    /**
     * A hypothesis that moves neither finding nor function is dropped.
     *
     * @param functionImproved whether pain or function changed for the better by an outcome measure
     */
    public static Standing after(RetestVerdict finding, boolean functionImproved) {
        if (finding == RetestVerdict.BETTER || functionImproved) {
            return KEEP;
        }
        return finding == RetestVerdict.SAME ? DROP : REVIEW;
    }
}
