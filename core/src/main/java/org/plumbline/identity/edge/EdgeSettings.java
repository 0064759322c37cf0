package org.plumbline.identity.edge;

import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the edge is told by MicroProfile Config: our address as browsers see it, Keycloak's, and the proxies in front. */
final class EdgeSettings {

    private static final String SECURE = "https://";

    private final Config config = ConfigProvider.getConfig();
    private final String origin = config.getValue("plumbline.web.url", String.class);
    private final String keycloakOrigin = originOf(config.getValue("plumbline.oidc.issuer", String.class));
    private final Proxies proxies = Proxies.parse(
            config.getOptionalValue("plumbline.proxies", String.class).orElse(""));

    /** Scheme, host and port of the applications, as a browser sees them. */
    String origin() {
        return origin;
    }

    /** Whether browsers reach us by TLS. It is told, never read from a request: anybody can write a header. */
    boolean isSecure() {
        return origin.startsWith(SECURE);
    }

    /** Scheme, host and port of Keycloak, as a browser sees it. */
    String keycloakOrigin() {
        return keycloakOrigin;
    }

    /** The proxies whose word on the client's address is taken; none unless told. */
    Proxies proxies() {
        return proxies;
    }

    private static String originOf(String address) {
        URI issuer = URI.create(address);
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
