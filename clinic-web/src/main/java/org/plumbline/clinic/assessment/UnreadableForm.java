package org.plumbline.clinic.assessment;

/** A form is not one that the page sends: a field holds what it can't hold there, or the end is missing. */
public class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableForm(String field, Throwable cause) {
        super("unreadable: " + field, cause);
    }
}
