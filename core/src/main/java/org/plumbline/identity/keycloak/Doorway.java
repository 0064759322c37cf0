package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;

/** Lets people whom Keycloak vouches for in: into their clinic, or to the choice of one. Each time with a new session. */
@ApplicationScoped
class Doorway {

    private final Callers callers;
    private final KnownRights rights;
    private final Clock clock;

    @Inject
    Doorway(Callers callers, KnownRights rights, Clock clock) {
        this.callers = callers;
        this.rights = rights;
        this.clock = clock;
    }

    Doorway() {
        this(null, null, null);
    }

    /** The path to go on at after a sign-in; nothing where our rows don't know the person in any clinic of theirs. */
    Optional<String> enter(Application application, Grant grant, HttpServletRequest request, String target) {
        Collection<UUID> clinics = grant.user().clinics();
        if (clinics.size() > 1) {
            Map<UUID, Rights> known =
                    rights.in(clinics, application, grant.user().id());
            if (known.size() > 1) {
                begin(new KeycloakSession(grant, clock.instant()), request, new Clinics(Clinics.of(known), target));
                return Optional.of(OidcSettings.CHOOSE);
            }
            clinics = known.keySet();
        }
        KeycloakSession keycloak = new KeycloakSession(grant, clock.instant());
        return clinics.stream()
                .findFirst()
                .map(clinic ->
                        callers.signIn(application, clinic, keycloak.user(), begin(keycloak, request, Clinics.NONE)))
                .filter(entry -> entry != Callers.Entry.UNKNOWN)
                .map(entry -> entry == Callers.Entry.IN ? target : OidcSettings.FACTOR);
    }

    /** Binds a person's choice to a new session: the path to go on at. What is not offered to them leads back to the choice. */
    String choose(Application application, UUID clinic, HttpServletRequest request) {
        Optional<KeycloakSession> keycloak = KeycloakSession.of(request);
        Clinics offered = Clinics.of(request);
        if (keycloak.isEmpty() || !offered.has(clinic)) {
            return OidcSettings.CHOOSE;
        }
        HttpSession session = begin(keycloak.get(), request, offered.chosen());
        return switch (callers.signIn(application, clinic, keycloak.get().user(), session)) {
            case IN -> offered.target();
            case UNKNOWN -> OidcSettings.CHOOSE;
            case ONE_FACTOR -> OidcSettings.FACTOR;
        };
    }

    /** Not only a new id: nothing of what was here before goes on. */
    private static HttpSession begin(KeycloakSession keycloak, HttpServletRequest request, Clinics clinics) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        HttpSession session = request.getSession(true);
        keycloak.keepIn(session);
        clinics.keepIn(session);
        return session;
    }
}
