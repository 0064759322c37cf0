package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Keycloak's session of whoever is signed in, as ours keeps it: what was granted last, and until when that holds.
 *
 * <p>All requests of one of our sessions share it. Whoever renews the grant holds its lock, so that it is spent once.
 * Reading and ending need no lock: Keycloak may end a session while it is being renewed, and must not wait for itself.
 */
final class KeycloakSession implements HttpSessionBindingListener, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = KeycloakSession.class.getName();

    private volatile Grant grant;
    private volatile Instant renewAt;
    private volatile Instant outOfReachSince;
    private volatile boolean ended;

    KeycloakSession(Grant grant, Instant now) {
        keep(grant, now);
    }

    static Optional<KeycloakSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (KeycloakSession) session.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    Grant grant() {
        return grant;
    }

    KeycloakUser user() {
        return grant.user();
    }

    /** Takes what was granted now. */
    void keep(Grant granted, Instant now) {
        grant = granted;
        renewAt = now.plus(granted.life());
        outOfReachSince = null;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(renewAt);
    }

    /** Since when Keycloak could not be asked; nothing while it answers. */
    Optional<Instant> outOfReachSince() {
        return Optional.ofNullable(outOfReachSince);
    }

    /** Says since when Keycloak could not be asked, and when to ask it again. */
    void goOn(Instant since, Instant nextTry) {
        outOfReachSince = since;
        renewAt = nextTry;
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        OpenSessions.of(event.getSession().getServletContext()).add(this, event.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        OpenSessions.of(event.getSession().getServletContext()).remove(this);
    }
}
