package org.plumbline.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import org.plumbline.identity.Application;

/** Checks Keycloak's tokens: issuer, audience, signature (RS256 and nothing else), time, and what the kind asks for. */
@ApplicationScoped
class TokenCheck {

    private final OidcSettings settings;
    private final ProviderMetadata provider;

    @Inject
    TokenCheck(OidcSettings settings, ProviderMetadata provider) {
        this.settings = settings;
        this.provider = provider;
    }

    TokenCheck() {
        this(null, null);
    }

    /**
     * Who an ID token is about.
     *
     * @param nonce of the sign-in that the token answers; null for a token that answers none
     * @throws SignInFailed where the token can't be trusted
     */
    KeycloakUser user(Application application, JWT token, Nonce nonce) {
        try {
            IDTokenValidator validator = new IDTokenValidator(issuer(), client(application), keys(), null);
            return KeycloakUser.of(forUsAlone(validator.validate(token, nonce)));
        } catch (BadJOSEException | JOSEException e) {
            throw failure(e);
        }
    }

    /**
     * What a logout token says.
     *
     * @throws SignInFailed where the token can't be trusted
     */
    LogoutTokenClaimsSet logout(Application application, String token) {
        try {
            LogoutTokenValidator validator =
                    new LogoutTokenValidator(issuer(), client(application), false, keys(), null);
            return validator.validate(JWTParser.parse(token));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw failure(e);
        }
    }

    private static IDTokenClaimsSet forUsAlone(IDTokenClaimsSet claims) {
        if (claims.getAudience().size() != 1) {
            throw new SignInFailed("the token is meant for others, too");
        }
        return claims;
    }

    /** Keys that couldn't be read say nothing of the token. */
    private static SignInFailed failure(Exception e) {
        return e instanceof KeySourceException && !(e instanceof RateLimitReachedException)
                ? new KeycloakOutOfReach(e)
                : new SignInFailed(e);
    }

    private JWSVerificationKeySelector<SecurityContext> keys() {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys());
    }

    private Issuer issuer() {
        return new Issuer(settings.issuer());
    }

    private ClientID client(Application application) {
        return new ClientID(settings.clientId(application));
    }
}
