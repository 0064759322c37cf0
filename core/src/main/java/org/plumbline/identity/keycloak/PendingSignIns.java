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
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.plumbline.identity.Application;

/**
 * The sign-ins that a browser has begun, each in a cookie of its own that only we can read: whoever isn't signed in has no
 * session here. Each is redeemed once.
 */
@ApplicationScoped
class PendingSignIns {

    private static final String PURPOSE = "sign-ins under way";
    private static final JWEHeader SEALED = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final Secrets secrets;
    private final PendingCookies cookies;
    private final Clock clock;

    @Inject
    PendingSignIns(Secrets secrets, PendingCookies cookies, Clock clock) {
        this.secrets = secrets;
        this.cookies = cookies;
        this.clock = clock;
    }

    PendingSignIns() {
        this(null, null, null);
    }

    /** Gives the browser a sign-in to keep; of many, the oldest are dropped. */
    void add(Application application, PendingSignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        cookies.makeRoom(request, response);
        response.addCookie(cookies.of(request, signIn.state(), seal(application, signIn)));
    }

    /** The sign-in that a state belongs to, where this browser began it; the browser has it no longer. */
    Optional<PendingSignIn> redeem(Application application, HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter("state");
        Optional<Cookie> kept = state == null ? Optional.empty() : cookies.find(request, state);
        kept.ifPresent(cookie -> response.addCookie(cookies.ended(request, cookie.getName())));
        return kept.flatMap(cookie -> open(application, cookie.getValue()))
                .filter(signIn -> signIn.state().equals(state));
    }

    private String seal(Application application, PendingSignIn signIn) {
        try {
            EncryptedJWT sealed = new EncryptedJWT(SEALED, signIn.claims(clock.instant()));
            sealed.encrypt(new DirectEncrypter(key(application)));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<PendingSignIn> open(Application application, String sealed) {
        try {
            EncryptedJWT token = EncryptedJWT.parse(sealed);
            token.decrypt(new DirectDecrypter(key(application)));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Instant end = claims.getExpirationTime().toInstant();
            return clock.instant().isBefore(end) ? Optional.of(PendingSignIn.of(claims)) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            // Not made by us: this browser began no such sign-in.
            return Optional.empty();
        }
    }

    private SecretKey key(Application application) {
        return secrets.key(application, PURPOSE);
    }
}
