package org.plumbline.identity.keycloak;

/** Keycloak did not answer, or its answer can't be trusted. */
class SignInFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInFailed(String what) {
        super(what);
    }

    SignInFailed(Throwable cause) {
        super("sign-in at Keycloak failed", cause);
    }
}
