package org.plumbline.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.plumbline.identity.Application;

/** Speaks OpenID Connect with Keycloak: authorization code with PKCE (S256), state and nonce. */
@ApplicationScoped
class OidcClient {

    private static final int TIMEOUT_MILLIS = 5000;
    private static final Scope SCOPE = new Scope("openid", "organization:*");

    private final OidcSettings settings;
    private volatile OIDCProviderMetadata provider;

    @Inject
    OidcClient(OidcSettings settings) {
        this.settings = settings;
    }

    OidcClient() {
        this(null);
    }

    /** Where to send a browser to sign in. */
    URI signInAddress(Application application, PendingSignIn pending, Locale language) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, client(application), callback(application))
                .endpointURI(provider().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language.getLanguage())
                .build()
                .toURI();
    }

    /** Where to send a browser to end the session at Keycloak, too, and to come back to a page of ours. */
    URI signOutAddress(Application application, String idToken, String page) {
        try {
            JWT token = com.nimbusds.jwt.JWTParser.parse(idToken);
            return new LogoutRequest(
                            provider().getEndSessionEndpointURI(), token, settings.address(application, page), null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw new SignInFailed(e);
        }
    }

    /** Redeems a code for the token that says who signed in, and checks that token. */
    Redeemed redeem(Application application, String code, PendingSignIn pending) {
        try {
            TokenRequest request = new TokenRequest.Builder(
                            provider().getTokenEndpointURI(),
                            new ClientSecretBasic(client(application), new Secret(settings.clientSecret(application))),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code),
                                    callback(application),
                                    new CodeVerifier(pending.verifier())))
                    .build();
            return checked(application, send(request.toHTTPRequest()), new Nonce(pending.nonce()));
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            throw new SignInFailed(e);
        }
    }

    private static OIDCTokenResponse send(HTTPRequest request) throws IOException, GeneralException {
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new SignInFailed(response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }

    private Redeemed checked(Application application, OIDCTokenResponse response, Nonce nonce)
            throws IOException, BadJOSEException, JOSEException {
        JWT token = response.getOIDCTokens().getIDToken();
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                client(application),
                JWSAlgorithm.RS256,
                provider().getJWKSetURI().toURL());
        return new Redeemed(validator.validate(token, nonce), token.serialize());
    }

    /**
     * A checked token.
     *
     * @param claims what it says
     * @param idToken the token itself
     */
    record Redeemed(IDTokenClaimsSet claims, String idToken) {}

    private ClientID client(Application application) {
        return new ClientID(settings.clientId(application));
    }

    private URI callback(Application application) {
        return settings.address(application, OidcSettings.CALLBACK);
    }

    private OIDCProviderMetadata provider() {
        if (provider == null) {
            try {
                provider = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            } catch (GeneralException | IOException e) {
                throw new SignInFailed(e);
            }
        }
        return provider;
    }
}
