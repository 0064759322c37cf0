package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Optional;

/** The sign-ins that a browser has begun: a few, for somebody may open several tabs. Each is redeemed once. */
final class PendingSignIns implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = PendingSignIns.class.getName();
    private static final int MOST = 5;

    private final ArrayDeque<PendingSignIn> pending = new ArrayDeque<>();

    private PendingSignIns() {}

    static PendingSignIns of(HttpSession session) {
        PendingSignIns there = (PendingSignIns) session.getAttribute(ATTRIBUTE);
        return there == null ? new PendingSignIns() : there;
    }

    synchronized void add(PendingSignIn signIn, HttpSession session) {
        if (pending.size() == MOST) {
            pending.removeFirst();
        }
        pending.addLast(signIn);
        session.setAttribute(ATTRIBUTE, this);
    }

    synchronized Optional<PendingSignIn> redeem(String state) {
        Optional<PendingSignIn> found =
                pending.stream().filter(p -> p.state().equals(state)).findFirst();
        found.ifPresent(pending::remove);
        return found;
    }
}
