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
    private final Sql sql;
    private final Office office;

    Cast(Site site, TwoClinics clinics, Sql sql, Office office) {
        this.site = site;
        this.clinics = clinics;
        this.sql = sql;
        this.office = office;
    }

    /** Somebody's cookies. */
    synchronized Client client(Actor actor) {
        if (actor == Actor.INVITED && clinics.keepInvited(sql)) {
            // Whose invitation was taken back is out of the clinic at Keycloak, too, and signed out.
            office.join(clinics.user(Actor.INVITED), clinics.ours().id());
            clients.remove(actor);
        }
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
                        Web.of(site, actor.isOfPortal() ? Application.PORTAL : Application.CLINIC, "/"));
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
