package org.plumbline.reasoning;

/** What the findings say about a hypothesis, in the order in which hypotheses are ranked. */
public enum Verdict {
    /** Something speaks for another path first: refer, no corrective program for this dysfunction. */
    REFER,
    /** The key finding and at least one concordant finding. */
    SUPPORTED,
    /** The key finding, large enough to count, but nothing else yet. */
    POSSIBLE,
    /** It is there and worth writing down; nothing is prescribed for it. */
    NOTED,
    /** Not enough, or not so. */
    NOT_SUPPORTED
}
