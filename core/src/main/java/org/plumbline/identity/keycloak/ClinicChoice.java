package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The clinics among which the person before the screen may choose, as pages show them. */
@Named
@RequestScoped
public class ClinicChoice {

    private final HttpServletRequest request;

    @Inject
    ClinicChoice(HttpServletRequest request) {
        this.request = request;
    }

    ClinicChoice() {
        this(null);
    }

    /** The clinics by name; empty where there is nothing to choose. */
    public List<OfferedClinic> getClinics() {
        return Clinics.of(request).offered();
    }

    /** Whether the person can work in another clinic than this one. */
    public boolean isSeveral() {
        return getClinics().size() > 1;
    }
}
