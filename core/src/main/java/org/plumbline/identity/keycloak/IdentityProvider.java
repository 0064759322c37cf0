package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/** Keycloak, as far as a page's security policy must name it. */
@Named
@ApplicationScoped
public class IdentityProvider {

    private final OidcSettings settings;

    @Inject
    IdentityProvider(OidcSettings settings) {
        this.settings = settings;
    }

    IdentityProvider() {
        this(null);
    }

    /** Scheme, host and port of Keycloak, as a browser sees it. */
    public String getOrigin() {
        URI issuer = URI.create(settings.issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
