package org.plumbline.identity.keycloak;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.identity.Application;

/**
 * Notes that somebody else keeps for us, in a link say: only we can read them, nobody can change them, and they end. Nothing
 * of them is stored here.
 */
@ApplicationScoped
public class SealedNotes {

    private static final JWEHeader SEALED = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);
    private static final int LONGEST = 3_000;

    private final Secrets secrets;
    private final Clock clock;

    @Inject
    SealedNotes(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    SealedNotes() {
        this(null, null);
    }

    /**
     * A note, in letters that stand in an address as they are.
     *
     * @param purpose what it's for: a note for one purpose is none for another
     * @param life how long it can be read
     */
    public String seal(String purpose, Map<String, String> said, Duration life) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        said.forEach(claims::claim);
        claims.expirationTime(Date.from(clock.instant().plus(life)));
        try {
            EncryptedJWT sealed = new EncryptedJWT(SEALED, claims.build());
            sealed.encrypt(new DirectEncrypter(secrets.key(Application.CLINIC, purpose)));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a note says; nothing where it has ended, is for another purpose, or is none of ours. */
    public Optional<Map<String, String>> open(String purpose, String sealed) {
        if (sealed == null || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            EncryptedJWT token = EncryptedJWT.parse(sealed);
            token.decrypt(new DirectDecrypter(secrets.key(Application.CLINIC, purpose)));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return clock.instant().isBefore(claims.getExpirationTime().toInstant())
                    ? Optional.of(texts(claims))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            // Not made by us, or not for this.
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        Map<String, String> said = new TreeMap<>();
        claims.getClaims().forEach((name, value) -> {
            if (value instanceof String text) {
                said.put(name, text);
            }
        });
        return said;
    }
}
