package org.plumbline.consent;

/** What a patient can say to it. The names are stored. */
public enum Answer {
    /** The clinic may keep what I send. */
    GIVEN,
    /** It may not any more. */
    WITHDRAWN,
    /** It may not any more, and my account shall be gone. */
    LEFT
}
