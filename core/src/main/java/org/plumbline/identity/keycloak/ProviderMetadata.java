package org.plumbline.identity.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;

/**
 * What Keycloak says of itself: its addresses, read once, and its keys.
 *
 * <p>The keys are kept for five minutes; a token signed with a key that isn't among them makes them be read again, at most
 * twice in half a minute, so that a new key works at once and a forged one doesn't make us ask for ever.
 */
@ApplicationScoped
class ProviderMetadata {

    /** How long to wait for Keycloak, to connect and to read. */
    static final int TIMEOUT_MILLIS = 5000;

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 50 * 1024;

    private final OidcSettings settings;
    private volatile Known known;
    private volatile long answered;

    @Inject
    ProviderMetadata(OidcSettings settings) {
        this.settings = settings;
    }

    ProviderMetadata() {
        this(null);
    }

    /**
     * Keycloak's addresses.
     *
     * @throws KeycloakOutOfReach where they aren't known yet and can't be read
     */
    OIDCProviderMetadata addresses() {
        return known().addresses();
    }

    /**
     * Lets nobody be sent to a page of Keycloak's that won't come: asks whether it answers, unless it did within the last
     * seconds.
     *
     * @throws KeycloakOutOfReach where it doesn't
     */
    void requireAnswer() {
        if (known == null) {
            known = read();
        } else if (System.nanoTime() - answered > FRESH.toNanos()) {
            readAddresses();
        }
    }

    /** The keys that Keycloak signs with. */
    JWKSource<SecurityContext> keys() {
        return known().keys();
    }

    private Known known() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private Known read() {
        OIDCProviderMetadata addresses = readAddresses();
        try {
            return new Known(addresses, keysOf(addresses));
        } catch (MalformedURLException e) {
            throw new KeycloakOutOfReach(e);
        }
    }

    private OIDCProviderMetadata readAddresses() {
        try {
            OIDCProviderMetadata addresses =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            answered = System.nanoTime();
            return addresses;
        } catch (GeneralException | IOException e) {
            throw new KeycloakOutOfReach(e);
        }
    }

    /** Without reading ahead, which would need threads of its own. */
    private static JWKSource<SecurityContext> keysOf(OIDCProviderMetadata addresses) throws MalformedURLException {
        return JWKSourceBuilder.<SecurityContext>create(
                        addresses.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES))
                .refreshAheadCache(false)
                .build();
    }

    private record Known(OIDCProviderMetadata addresses, JWKSource<SecurityContext> keys) {}
}
