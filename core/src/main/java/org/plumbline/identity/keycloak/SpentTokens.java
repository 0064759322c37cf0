package org.plumbline.identity.keycloak;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The logout tokens that were taken lately: none is taken twice. Older ones are not taken at all, so none is kept for long. */
@ApplicationScoped
class SpentTokens {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Instant> spent = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    SpentTokens(Clock clock) {
        this.clock = clock;
    }

    SpentTokens() {
        this(null);
    }

    /** Whether a token is young and is seen for the first time. */
    boolean isNew(LogoutTokenClaimsSet token) {
        Instant now = clock.instant();
        Instant end = token.getIssueTime().toInstant().plus(LIFE);
        spent.values().removeIf(now::isAfter);
        return now.isBefore(end) && spent.putIfAbsent(token.getJWTID().getValue(), end) == null;
    }
}
