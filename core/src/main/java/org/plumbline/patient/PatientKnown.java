package org.plumbline.patient;

/** The clinic has a patient of this name and day of birth already; it may be another person. */
public class PatientKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PatientKnown() {
        super("a patient of this name and day of birth is known");
    }
}
