package org.plumbline.knowledge;

/** Whether a clinician has approved an entry. */
public enum Review {
    AWAITING,
    APPROVED
}
