package org.plumbline.brand;

/** A colour in which words can't be read. */
public class AccentUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final double contrast;
    private final String darker;

    AccentUnreadable(double contrast, String darker) {
        super("the contrast is %.1f".formatted(contrast));
        this.contrast = contrast;
        this.darker = darker;
    }

    /** Its contrast with a light ground, from 1 to 21. */
    public double contrast() {
        return contrast;
    }

    /** The nearest darker shade that can be read, six digits of hexadecimal. */
    public String darker() {
        return darker;
    }
}
