package org.plumbline.patient;

/** Another patient of the clinic has this number. */
public class PatientNumberTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PatientNumberTaken() {
        super("another patient has this number");
    }
}
