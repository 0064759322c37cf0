package org.plumbline.letter;

/** What a letter is for. The names are stored. */
public enum LetterKind {
    /** It asks another provider for something. */
    REFERRAL,
    /** It tells how a treatment went over some time. */
    PROGRESS
}
