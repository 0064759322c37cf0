package org.plumbline.identity.keycloak;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Claims that only who has the key can read, and nobody without it can make: A256GCM. */
final class Seals {

    private static final JWEHeader SEALED = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private Seals() {}

    static String seal(SecretKey key, JWTClaimsSet claims) {
        try {
            EncryptedJWT sealed = new EncryptedJWT(SEALED, claims);
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims, where they were sealed with this key and hold until later than now. */
    static Optional<JWTClaimsSet> open(SecretKey key, String sealed, Instant now) {
        try {
            EncryptedJWT token = EncryptedJWT.parse(sealed);
            token.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return now.isBefore(claims.getExpirationTime().toInstant()) ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            // Not made by us.
            return Optional.empty();
        }
    }
}
