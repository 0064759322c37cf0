package org.plumbline.security;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.identity.Application;
import org.plumbline.journey.Site;

/** Everybody who tries, each signed in where they may be, once for all tests. */
final class Cast {

    private final Map<Actor, Client> clients = new EnumMap<>(Actor.class);
    private final Site site;
    private final TwoClinics clinics;

    Cast(Site site, TwoClinics clinics) {
        this.site = site;
        this.clinics = clinics;
    }

    /** Somebody's cookies. */
    synchronized Client client(Actor actor) {
        return clients.computeIfAbsent(actor, this::fresh);
    }

    /** Somebody in a session of their own, which may be ended. */
    Client fresh(Actor actor) {
        return switch (actor) {
            case NOBODY -> new Client();
            case STALE_PATIENT -> stale(actor, Application.PORTAL);
            case STALE_CLINICIAN -> stale(actor, Application.CLINIC);
            default ->
                SignIn.as(
                        clinics.userName(actor),
                        Web.of(site, actor.isPatient() ? Application.PORTAL : Application.CLINIC, "/"));
        };
    }

    private Client stale(Actor actor, Application application) {
        Client person = SignIn.as(clinics.userName(actor), Web.of(site, application, "/"));
        Client thief = person.thief();
        Answer left = person.post(Web.of(site, application, "/signout"), Form.of());
        if (!left.isRedirect()) {
            throw new AssertionError("signing out answers " + left);
        }
        return thief;
    }
}
