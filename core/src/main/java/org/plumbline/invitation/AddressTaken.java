package org.plumbline.invitation;

/** The mail address opens, or shall open, another patient's portal in this clinic: one account can't be two patients. */
public class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressTaken() {
        super("the account is another patient's");
    }
}
