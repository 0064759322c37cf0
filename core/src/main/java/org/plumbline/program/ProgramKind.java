package org.plumbline.program;

/** What a program is for. */
public enum ProgramKind {
    /** It answers confirmed hypotheses. */
    TARGETED,
    /** It keeps the patient active; the clinician said why nothing is targeted. */
    GENERAL
}
