package org.plumbline.assessment;

/** Where a repeated task is done. The names are stored. */
public enum Setting {
    /** Not asked, or not said. */
    UNTOLD,
    WORK,
    HOME,
    SPORT
}
