package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Rights;

/**
 * The clinics among which somebody may choose, as their session keeps them.
 *
 * @param offered those that knew them at the sign-in, by name; none where there is nothing to choose
 * @param target the path, within the application, to go on at after choosing
 */
record Clinics(List<OfferedClinic> offered, String target) implements Serializable {

    /** Nothing to choose. */
    static final Clinics NONE = new Clinics(List.of(), "/");

    private static final String ATTRIBUTE = Clinics.class.getName();

    /** The clinics of the session's person that Keycloak still names; none where nobody may choose. */
    static Clinics of(HttpServletRequest request) {
        Optional<KeycloakUser> user = KeycloakSession.of(request).map(KeycloakSession::user);
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Clinics) session.getAttribute(ATTRIBUTE))
                .flatMap(all -> user.map(all::namedFor))
                .orElse(NONE);
    }

    static List<OfferedClinic> of(Map<UUID, Rights> known) {
        return known.entrySet().stream()
                .map(each -> new OfferedClinic(
                        each.getKey(), each.getValue().clinic().name()))
                .sorted(Comparator.comparing(OfferedClinic::name))
                .toList();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean has(UUID clinic) {
        return offered.stream().map(OfferedClinic::id).anyMatch(clinic::equals);
    }

    /** The same choice for another time: it then leads to the first page. */
    Clinics chosen() {
        return new Clinics(offered, "/");
    }

    private Clinics namedFor(KeycloakUser user) {
        List<OfferedClinic> named = offered.stream()
                .filter(offer -> user.clinics().contains(offer.id()))
                .toList();
        return new Clinics(named, target);
    }
}
