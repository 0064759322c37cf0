package org.plumbline.identity.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;

/**
 * Whose a form on a page is, sealed into the form itself: when it comes back after the session's end, nothing else says so.
 */
@Named
@RequestScoped
public class FormOwner {

    /** The name of the field that brings it. */
    static final String FIELD = "plumbline.owner";

    private static final String PURPOSE = "owners of forms";

    /** As long as a session may be. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final Secrets secrets;
    private final Caller caller;
    private final Clock clock;
    private final HttpServletRequest request;

    @Inject
    FormOwner(Secrets secrets, Caller caller, Clock clock, HttpServletRequest request) {
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    FormOwner() {
        this(null, null, null, null);
    }

    /**
     * Seals that a form of the running request's page belongs to the caller.
     *
     * @param shape what the form was made from: it is given back only while the page would make it from the same
     */
    public String seal(String shape) {
        return caller.rights().map(rights -> seal(rights, shape)).orElse("");
    }

    private String seal(Rights rights, String shape) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("owner", rights.rowId().toString())
                .claim("page", request.getServletPath())
                .claim("address", address())
                .claim("shape", shape)
                .expirationTime(Date.from(clock.instant().plus(LIFE)))
                .build();
        return Seals.seal(secrets.key(Addressed.application(request), PURPOSE), claims);
    }

    /** The address, within the application, at which the page of the form that is sent is opened; empty where no form says it. */
    public String getPage() {
        return of(request, secrets, clock.instant()).map(FormOwner::address).orElse("");
    }

    /** A page that a form was sent to has no query in its address any more: the form that was sent brings it. */
    private String address() {
        return of(request, secrets, clock.instant())
                .map(FormOwner::address)
                .orElseGet(() -> Referrer.withQuery(request.getServletPath(), request.getQueryString()));
    }

    /** The address, within the application, at which the page of a form is opened again. */
    static String address(JWTClaimsSet owner) {
        return (String) owner.getClaim("address");
    }

    /** Whose the form of a request is, where it is sent to the page that it was made on. */
    static Optional<JWTClaimsSet> of(HttpServletRequest request, Secrets secrets, Instant now) {
        return Optional.ofNullable(request.getParameter(FIELD))
                .flatMap(text -> Seals.open(secrets.key(Addressed.application(request), PURPOSE), text, now))
                .filter(owner -> request.getServletPath().equals(owner.getClaim("page")));
    }
}
