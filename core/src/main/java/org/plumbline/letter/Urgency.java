package org.plumbline.letter;

/** How soon a referral asks to be looked at. The names are stored. */
public enum Urgency {
    ROUTINE,
    /** Within two weeks. */
    SOON,
    /** Today, or as soon as anybody can. */
    URGENT
}
