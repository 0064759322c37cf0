package org.plumbline.opening;

/** Keycloak or its mail server failed while a clinic was being opened. The same asked again goes on where it stopped. */
public class ClinicNotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClinicNotOpened(RuntimeException cause) {
        super("a clinic can't be opened now", cause);
    }
}
