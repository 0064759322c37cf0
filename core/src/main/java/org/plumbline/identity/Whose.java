package org.plumbline.identity;

/** The records that a rule lets its callers reach. */
public enum Whose {
    /** No patient's record. */
    NOBODYS,
    /** The caller's own record: a use case so marked takes the patient from the caller, never from a parameter. */
    OWN,
    /** Any record of the caller's clinic. */
    CLINICS
}
