package org.plumbline.identity.keycloak;

/** Keycloak was reached and refused. Its own words stay out: they may hold an address. */
public class AccountsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    AccountsRefused(String what, int status) {
        super("Keycloak answers %d to %s".formatted(status, what));
        this.status = status;
    }

    /** The status of Keycloak's answer. */
    public int status() {
        return status;
    }
}
