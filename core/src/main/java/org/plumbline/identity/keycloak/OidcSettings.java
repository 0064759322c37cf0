package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
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

    /** Where a member is led who must set up a second factor first. */
    static final String FACTOR = "/factor.xhtml";

    /** Where whoever follows an invitation is asked who they are. */
    static final String WELCOME = "/welcome.xhtml";

    /** Where a patient is asked whether the clinic may keep what they send. */
    static final String CONSENT = "/consent/consent.xhtml";

    /** Where one of several clinics is chosen. */
    static final String CHOOSE = "/choose.xhtml";

    private final Config config;

    OidcSettings() {
        this(ConfigProvider.getConfig());
    }

    OidcSettings(Config config) {
        this.config = config;
    }

    String issuer() {
        return config.getValue("plumbline.oidc.issuer", String.class);
    }

    String clientId(Application application) {
        return of(application, "id");
    }

    String clientSecret(Application application) {
        return of(application, "secret");
    }

    /** How long one stays signed in at most, from the last time that one proved to Keycloak who one is. */
    Duration longest(Application application) {
        return Duration.ofHours(config.getValue("plumbline.session." + lower(application) + ".hours", Integer.class));
    }

    /** Whether browsers reach us by TLS, so that cookies can be kept to it. */
    boolean isSecure() {
        return origin().startsWith("https://");
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

    /** The application's name, as its address has it. */
    static String lower(Application application) {
        return application.name().toLowerCase(Locale.ROOT);
    }
}
