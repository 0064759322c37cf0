package org.plumbline.caseload;

/**
 * In which order the caseload is shown. Those of whom nothing is known come last either way; equals stand by name.
 *
 * @param by what it is sorted by
 * @param falling whether the greatest comes first
 */
public record CaseloadOrder(By by, boolean falling) {

    /** By name. */
    public static final CaseloadOrder STANDARD = new CaseloadOrder(By.NAME, false);

    /** What the caseload can be sorted by. */
    public enum By {
        NAME,
        NUMBER,
        /** The youngest first. */
        AGE,
        /** The shortest time since the onset first. */
        STAGE,
        PROGRAM,
        /** The least pressing first. */
        LIGHT,
        PAIN,
        /** The day of the latest report of pain. */
        REPORTED,
        ADHERENCE,
        /** The day of the latest examination. */
        SEEN
    }
}
