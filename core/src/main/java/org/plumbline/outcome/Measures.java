package org.plumbline.outcome;

/** The measures that have a part of their own, by their ids in the catalogue. */
public final class Measures {

    /** How strong the pain was over the last week, 0 to 10. */
    public static final String PAIN = "nrs";

    /** The patient's own activities, which are their goals. */
    public static final String ACTIVITIES = "psfs";

    private Measures() {}
}
