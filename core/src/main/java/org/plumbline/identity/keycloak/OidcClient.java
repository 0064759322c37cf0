package org.plumbline.identity.keycloak;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import org.plumbline.identity.Application;
import org.plumbline.identity.Person;

/** The addresses at which a browser signs in and out at Keycloak: authorization code with PKCE (S256), state and nonce. */
@ApplicationScoped
class OidcClient {

    private static final Scope SCOPE = new Scope("openid", "organization:*");

    private final OidcSettings settings;
    private final ProviderMetadata provider;
    private final Person person;

    @Inject
    OidcClient(OidcSettings settings, ProviderMetadata provider, Person person) {
        this.settings = settings;
        this.provider = provider;
        this.person = person;
    }

    OidcClient() {
        this(null, null, null);
    }

    /**
     * Where to send a browser to sign in.
     *
     * @throws KeycloakOutOfReach where nobody would answer it there
     */
    URI signInAddress(Application application, PendingSignIn pending, Asked asked) {
        provider.requireAnswer();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        SCOPE,
                        new ClientID(settings.clientId(application)),
                        settings.address(application, OidcSettings.CALLBACK))
                .endpointURI(provider.addresses().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .maxAge((int) asked.proof().toSeconds())
                .customParameter("ui_locales", person.getLocale().getLanguage());
        asked.setUp().ifPresent(setUp -> request.customParameter("kc_action", setUp.action()));
        return request.build().toURI();
    }

    /** Where to send a browser to end the session at Keycloak, too, and to come back to a page of ours. */
    URI signOutAddress(Application application, String idToken, String page) {
        try {
            return new LogoutRequest(
                            provider.addresses().getEndSessionEndpointURI(),
                            JWTParser.parse(idToken),
                            settings.address(application, page),
                            null)
                    .toURI();
        } catch (ParseException e) {
            throw new SignInFailed(e);
        }
    }
}
