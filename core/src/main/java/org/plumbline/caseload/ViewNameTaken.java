package org.plumbline.caseload;

/** The member has a view of this name. */
public class ViewNameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewNameTaken() {
        super("there is a view of this name");
    }
}
