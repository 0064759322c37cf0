package org.plumbline.patient;

/** Nobody who is treated was born on that day: it lies ahead, or more than 120 years back. */
public class BirthDateImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BirthDateImpossible() {
        super("nobody was born on that day");
    }
}
