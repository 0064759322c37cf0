package org.plumbline.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Tokens as an issuer writes them, or as somebody would like it to have written them. */
final class Tokens {

    static final UUID USER = UUID.fromString("7c9f5c2e-1b1d-4b5e-9d6e-3f2f8e0a1c11");
    static final UUID CLINIC = UUID.fromString("00e52537-beef-424a-924c-65ec092ad809");
    static final String SESSION = "e5b4a7d0-0d53-4f0a-8d1b-5f8b7c6a9e22";
    static final String NONCE = "the-nonce-of-this-sign-in";

    private Tokens() {}

    /** The claims of a good ID token, to be changed for the worse. */
    static JWTClaimsSet.Builder claims(String issuer) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("plumbline-clinic")
                .subject(USER.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("auth_time", now.getEpochSecond())
                .claim("sid", SESSION)
                .claim("nonce", NONCE)
                .claim("organization", Map.of("harbour", Map.of("id", CLINIC.toString())));
    }

    /** The claims of a good logout token. */
    static JWTClaimsSet.Builder logout(String issuer) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("plumbline-clinic")
                .subject(USER.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", SESSION)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Signed with what both sides know, as if it were meant for that. */
    static String signedWithTheSecret(JWTClaimsSet claims, String keyId) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(), claims);
            token.sign(new MACSigner(Settings.SECRET));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
