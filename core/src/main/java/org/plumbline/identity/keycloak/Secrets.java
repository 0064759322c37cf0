package org.plumbline.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.identity.Application;

/**
 * Keys of our own, each for one purpose, all of them made from the application's secret at Keycloak.
 *
 * <p>They are the same on each server and after each start, and nobody has one more secret to keep.
 */
@ApplicationScoped
class Secrets {

    private static final String MAC = "HmacSHA256";

    private final OidcSettings settings;

    @Inject
    Secrets(OidcSettings settings) {
        this.settings = settings;
    }

    Secrets() {
        this(null);
    }

    /** A key of 256 bits for this purpose and nothing else. */
    SecretKey key(Application application, String purpose) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(settings.clientSecret(application).getBytes(UTF_8), MAC));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
