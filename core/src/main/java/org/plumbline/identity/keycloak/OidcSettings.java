package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.identity.Application;

/** Where Keycloak is, and how each application names itself there. */
@ApplicationScoped
class OidcSettings {

    /** The page that a sign-out ends at. */
    static final String SIGNED_OUT = "/signedout.xhtml";

    /** The page for whom Keycloak knows and this application does not. */
    static final String UNKNOWN = "/unknown.xhtml";

    /** Where Keycloak sends people back to. */
    static final String CALLBACK = "/signin/callback";

    private final Config config = ConfigProvider.getConfig();

    String issuer() {
        return config.getValue("plumbline.oidc.issuer", String.class);
    }

    String clientId(Application application) {
        return of(application, "id");
    }

    String clientSecret(Application application) {
        return of(application, "secret");
    }

    /** Where the applications are, as a browser sees them: scheme, host and port. */
    String origin() {
        return config.getValue("plumbline.web.url", String.class);
    }

    /** The address of a path of an application, as a browser sees it. */
    URI address(Application application, String path) {
        return URI.create(origin() + "/" + lower(application) + path);
    }

    private String of(Application application, String what) {
        return config.getValue("plumbline.oidc." + lower(application) + "." + what, String.class);
    }

    private static String lower(Application application) {
        return application.name().toLowerCase(Locale.ROOT);
    }
}
