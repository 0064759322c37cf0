package org.plumbline.identity.keycloak;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The sessions of one application in which somebody is signed in, so that they can be ended from outside.
 *
 * <p>Sessions enter and leave by themselves, however they end. It lives in the servlet context and not in a bean, because
 * sessions also expire on a thread that belongs to no application.
 */
final class OpenSessions {

    private static final Logger LOG = System.getLogger(OpenSessions.class.getName());
    private static final String ATTRIBUTE = OpenSessions.class.getName();

    private final Map<KeycloakSession, HttpSession> sessions = new ConcurrentHashMap<>();

    static synchronized OpenSessions of(ServletContext application) {
        OpenSessions there = (OpenSessions) application.getAttribute(ATTRIBUTE);
        if (there == null) {
            there = new OpenSessions();
            application.setAttribute(ATTRIBUTE, there);
        }
        return there;
    }

    void add(KeycloakSession signedIn, HttpSession session) {
        sessions.put(signedIn, session);
    }

    void remove(KeycloakSession signedIn) {
        sessions.remove(signedIn);
    }

    /** Ends the sessions of those whom this is about. */
    void end(Predicate<KeycloakUser> whose) {
        each(whose, (signedIn, session) -> {
            signedIn.end();
            session.invalidate();
        });
    }

    /** The rights of those whom this is about are read anew. */
    void outdate(Predicate<KeycloakUser> whose) {
        each(whose, (signedIn, session) -> SignedIn.outdate(session));
    }

    private void each(Predicate<KeycloakUser> whose, BiConsumer<KeycloakSession, HttpSession> work) {
        sessions.forEach((signedIn, session) -> {
            if (whose.test(signedIn.user())) {
                unlessEnded(() -> work.accept(signedIn, session));
            }
        });
    }

    private static void unlessEnded(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "a session ended by itself just now", e);
        }
    }
}
