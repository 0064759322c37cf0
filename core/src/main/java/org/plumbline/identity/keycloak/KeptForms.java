package org.plumbline.identity.keycloak;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.identity.Caller;
import org.plumbline.identity.ReturnedForm;

/**
 * What somebody sends after their session's end, kept until they are signed in again: for half an hour, for the same person
 * in the same clinic, and once.
 *
 * <p>It lies here, sealed with a key that only the browser has: neither can read it alone. It is never taken for sent: the
 * page shows it in its form again.
 */
@ApplicationScoped
class KeptForms {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** What the page's own machinery sends along: it says nothing that somebody entered, and holds for one page only. */
    private static final List<String> OF_THE_PAGE = List.of(FormOwner.FIELD, "jakarta.faces.", "primefaces.");

    private final Cache<String, String> forms = Caffeine.newBuilder()
            .expireAfterWrite(PendingSignIn.LIFE)
            .maximumWeight(MOST_BYTES)
            .weigher((String id, String form) -> form.length())
            .build();

    private final Secrets secrets;
    private final KeptCookie cookie;
    private final Caller caller;
    private final ReturnedForm returned;
    private final Clock clock;

    @Inject
    KeptForms(Secrets secrets, KeptCookie cookie, Caller caller, ReturnedForm returned, Clock clock) {
        this.secrets = secrets;
        this.cookie = cookie;
        this.caller = caller;
        this.returned = returned;
        this.clock = clock;
    }

    KeptForms() {
        this(null, null, null, null, null);
    }

    /** Keeps a form that says whose it is: the address of its page. Any other is forgotten. */
    Optional<String> keep(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        return FormOwner.of(request, secrets, clock.instant()).map(owner -> {
            KeptCookie.Ticket ticket = KeptCookie.Ticket.random();
            forms.put(ticket.id(), Seals.seal(ticket.key(), claims(owner, request)));
            cookie.give(ticket, request, response);
            return FormOwner.address(owner);
        });
    }

    /** Gives a form back to the page that it was made on, where its owner opens it; to anybody else it is lost. */
    void giveBack(HttpServletRequest request, HttpServletResponse response) {
        cookie.ticket(request)
                .ifPresent(ticket -> open(ticket)
                        .filter(form -> request.getServletPath().equals(form.getClaim("page")))
                        .ifPresent(form -> {
                            forms.invalidate(ticket.id());
                            cookie.end(request, response);
                            if (isCallers(form)) {
                                returned.giveBack((String) form.getClaim("shape"), fields(form));
                            }
                        }));
    }

    private Optional<JWTClaimsSet> open(KeptCookie.Ticket ticket) {
        return Optional.ofNullable(forms.getIfPresent(ticket.id()))
                .flatMap(form -> Seals.open(ticket.key(), form, clock.instant()));
    }

    private boolean isCallers(JWTClaimsSet form) {
        return caller.rights()
                .filter(rights -> rights.rowId().toString().equals(form.getClaim("owner")))
                .isPresent();
    }

    private JWTClaimsSet claims(JWTClaimsSet owner, HttpServletRequest request) {
        Map<String, List<String>> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> OF_THE_PAGE.stream().noneMatch(field.getKey()::startsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
        return new JWTClaimsSet.Builder(owner)
                .claim("fields", fields)
                .expirationTime(Date.from(clock.instant().plus(PendingSignIn.LIFE)))
                .build();
    }

    private static Map<String, List<String>> fields(JWTClaimsSet form) {
        return ((Map<?, ?>) form.getClaim("fields"))
                .entrySet().stream()
                        .collect(Collectors.toMap(field -> (String) field.getKey(), field -> texts(field.getValue())));
    }

    private static List<String> texts(Object values) {
        return ((List<?>) values).stream().map(String.class::cast).toList();
    }
}
