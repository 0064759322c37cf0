package org.plumbline.knowledge;

/** What follows when a dysfunction is found. */
public enum Response {
    /** A targeted program for both halves of its imbalance. */
    CORRECT,
    /** It is written down and followed; nothing is prescribed for it. */
    NOTE,
    /** Somebody else looks at it first; nothing is corrected. */
    REFER
}
