package org.plumbline.identity.keycloak;

/** Keycloak did not answer, or answered that it can't just now: that says nothing of the person. */
class KeycloakOutOfReach extends SignInFailed {

    private static final long serialVersionUID = 1L;

    KeycloakOutOfReach(Throwable cause) {
        super(cause);
    }

    KeycloakOutOfReach(int status) {
        super("Keycloak answered with status " + status);
    }
}
