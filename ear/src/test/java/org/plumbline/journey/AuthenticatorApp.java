package org.plumbline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app on a phone: one-time codes of six digits, a new one each 30 seconds (RFC 6238).
 *
 * @param secret as Keycloak's page hands it over
 */
record AuthenticatorApp(String secret) {

    private static final int PERIOD = 30;
    private static final int DIGITS = 1_000_000;

    /** The code of a period, counted from the running one: each counts once, and the clock may be ahead by one. */
    String code(int periodsFromNow) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            long period = Instant.now().getEpochSecond() / PERIOD + periodsFromNow;
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            int offset = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff) % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
