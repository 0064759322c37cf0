package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What sends the running request: a browser, in a session at Keycloak. */
@RequestScoped
public class Browser {

    private final HttpServletRequest request;

    @Inject
    Browser(HttpServletRequest request) {
        this.request = request;
    }

    Browser() {
        this(null);
    }

    /** Keycloak's session of whoever is signed in; nothing where nobody is. */
    public Optional<String> session() {
        return KeycloakSession.of(request).map(session -> session.user().session());
    }

    /** What it says it is; anything may stand there, or nothing. */
    public String agent() {
        return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }

    /** Ends sessions of this application on this server at once: Keycloak's word comes later, and perhaps not. */
    public void end(String session) {
        OpenSessions.of(request.getServletContext()).end(user -> user.session().equals(session));
    }
}
