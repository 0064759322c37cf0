package org.plumbline.identity.keycloak;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.plumbline.identity.Application;

/** Asks Keycloak for grants: for the code that a browser brought back, and for an earlier grant that has run out. */
@ApplicationScoped
class TokenEndpoint {

    private static final int FIRST_SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final OidcSettings settings;
    private final ProviderMetadata provider;
    private final TokenCheck check;

    @Inject
    TokenEndpoint(OidcSettings settings, ProviderMetadata provider, TokenCheck check) {
        this.settings = settings;
        this.provider = provider;
        this.check = check;
    }

    TokenEndpoint() {
        this(null, null, null);
    }

    /**
     * Redeems a code for what it grants to the sign-in that asked for it.
     *
     * @throws KeycloakOutOfReach where Keycloak doesn't answer
     * @throws SignInFailed where it refuses, or its answer can't be trusted
     */
    Grant redeem(Application application, String code, PendingSignIn pending) {
        AuthorizationGrant asked = new AuthorizationCodeGrant(
                new AuthorizationCode(code),
                settings.address(application, OidcSettings.CALLBACK),
                new CodeVerifier(pending.verifier()));
        return grant(application, ask(application, asked), new Nonce(pending.nonce()));
    }

    /**
     * Renews a grant, which is spent by it.
     *
     * @throws KeycloakOutOfReach where Keycloak doesn't answer
     * @throws SignInFailed where it refuses, or its answer can't be trusted or is about another user or session
     */
    Grant renew(Application application, Grant spent) {
        RefreshTokenGrant asked = new RefreshTokenGrant(new RefreshToken(spent.refreshToken()));
        Grant renewed = grant(application, ask(application, asked), null);
        if (!spent.user().isSameAs(renewed.user())) {
            throw new SignInFailed("the renewed token is about somebody else");
        }
        return renewed;
    }

    private OIDCTokens ask(Application application, AuthorizationGrant grant) {
        ClientSecretBasic ourselves = new ClientSecretBasic(
                new ClientID(settings.clientId(application)), new Secret(settings.clientSecret(application)));
        HTTPRequest request = new TokenRequest.Builder(provider.addresses().getTokenEndpointURI(), ourselves, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(ProviderMetadata.TIMEOUT_MILLIS);
        request.setReadTimeout(ProviderMetadata.TIMEOUT_MILLIS);
        // Our secret is for this address and no other.
        request.setFollowRedirects(false);
        try {
            return tokens(OIDCTokenResponseParser.parse(request.send()));
        } catch (IOException e) {
            throw new KeycloakOutOfReach(e);
        } catch (ParseException e) {
            throw new SignInFailed(e);
        }
    }

    private static OIDCTokens tokens(TokenResponse response) {
        if (response instanceof OIDCTokenResponse granted) {
            return granted.getOIDCTokens();
        }
        ErrorObject error = response.toErrorResponse().getErrorObject();
        int status = error.getHTTPStatusCode();
        throw status >= FIRST_SERVER_ERROR || status == TOO_MANY_REQUESTS
                ? new KeycloakOutOfReach(status)
                : new SignInFailed("Keycloak refuses: " + error.getCode());
    }

    private Grant grant(Application application, OIDCTokens tokens, Nonce nonce) {
        if (tokens.getIDToken() == null || tokens.getRefreshToken() == null) {
            throw new SignInFailed("a token is missing in Keycloak's answer");
        }
        return new Grant(
                check.user(application, tokens.getIDToken(), nonce),
                tokens.getIDTokenString(),
                tokens.getRefreshToken().getValue(),
                Duration.ofSeconds(tokens.getAccessToken().getLifetime()));
    }
}
