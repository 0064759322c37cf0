package org.plumbline.identity.keycloak;

/** Keycloak can't be reached, or doesn't take us for who we are: nothing of people's accounts can be changed now. */
public class AccountsUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountsUnreachable(String what) {
        super(what);
    }

    AccountsUnreachable(Throwable cause) {
        super("Keycloak's accounts can't be reached", cause);
    }
}
