package org.plumbline.message;

/** The two ends of a thread. */
public enum Side {
    /** The patient. */
    PATIENT,
    /** The members of the clinic who reach the patient, as one. */
    CLINIC
}
