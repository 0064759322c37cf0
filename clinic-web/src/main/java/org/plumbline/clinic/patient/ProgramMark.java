package org.plumbline.clinic.patient;

/**
 * Where a program begins in the drawing.
 *
 * @param number the program's
 * @param x from the left
 */
public record ProgramMark(int number, int x) {

    /** The program's number. */
    public int getNumber() {
        return number;
    }

    /** From the left. */
    public int getX() {
        return x;
    }
}
