package org.plumbline.reasoning;

/** Something that can't be true was entered; {@link #field()} names where. The message never tells what, for it may be logged. */
public class ValueRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public ValueRefused(String field, String why) {
        super(field + ": " + why);
        this.field = field;
    }

    /** The name of the field: {@code age}, {@code onset}, {@code examinedOn}, {@code tasks} … */
    public String field() {
        return field;
    }
}
