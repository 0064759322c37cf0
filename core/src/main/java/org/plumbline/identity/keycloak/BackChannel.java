package org.plumbline.identity.keycloak;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.identity.Application;

/**
 * Takes Keycloak's word that somebody signed out there (OpenID Connect Back-Channel Logout 1.0), and ends their sessions here.
 *
 * <p>No browser takes part: there is no cookie, and no session is made.
 */
@ApplicationScoped
class BackChannel {

    private static final Logger LOG = System.getLogger(BackChannel.class.getName());

    private final TokenCheck check;
    private final SpentTokens spent;

    @Inject
    BackChannel(TokenCheck check, SpentTokens spent) {
        this.check = check;
        this.spent = spent;
    }

    BackChannel() {
        this(null, null);
    }

    /** Ends the sessions that the request's logout token is about; false where the token can't be trusted, or came before. */
    boolean end(Application application, HttpServletRequest request) {
        String token = request.getParameter("logout_token");
        if (token == null) {
            return false;
        }
        try {
            LogoutTokenClaimsSet claims = check.logout(application, token);
            if (!spent.isNew(claims)) {
                return false;
            }
            OpenSessions.of(request.getServletContext()).end(whose(claims));
            return true;
        } catch (SignInFailed e) {
            // Anybody may send one: what they wrote in it stays out of the log.
            LOG.log(Level.WARNING, "a sign-out from Keycloak is refused");
            LOG.log(Level.DEBUG, "why it is refused", e);
            return false;
        }
    }

    /** Those of one session at Keycloak where the token names it, else all of the user. */
    private static Predicate<KeycloakUser> whose(LogoutTokenClaimsSet claims) {
        Optional<UUID> user = Optional.ofNullable(claims.getSubject()).flatMap(subject -> Ids.read(subject.getValue()));
        if (claims.getSessionID() == null) {
            return each -> user.filter(each.id()::equals).isPresent();
        }
        String session = claims.getSessionID().getValue();
        return each -> each.session().equals(session);
    }
}
