package org.plumbline.launcher.setup;

import java.util.Locale;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Lets somebody invited choose between a passkey and a password, and change their mind until one of them is set up.
 *
 * <p>Keycloak's link names what is done behind it, each in turn, and offers no choice. This is one such thing, which leaves
 * the doing to Keycloak's own step for the way that was chosen: on the link's first page, or with a button of a later one. A
 * page that names no way gets the password, which every browser can do.
 */
public final class SetUpSignIn implements RequiredActionProvider, RequiredActionFactory {

    /** What Keycloak and the realm call it. */
    public static final String ID = "set-up-sign-in";

    /** The parameter that names the way, and the note that keeps it. */
    private static final String WAY = "way";

    /** What tells the pages that the other way can be had. */
    private static final String CHOICE = "choice";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        if (context.getAuthenticationSession().getRequiredActions().contains(ID)) {
            choose(context, context.getUriInfo().getQueryParameters().getFirst(WAY));
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        offer(context).requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String way = context.getHttpRequest().getDecodedFormParameters().getFirst(WAY);
        if (way == null) {
            offer(context).processAction(context);
        } else {
            choose(context, way);
            requiredActionChallenge(context);
        }
    }

    private static void choose(RequiredActionContext context, String name) {
        Way.read(name)
                .ifPresent(way -> context.getAuthenticationSession()
                        .setAuthNote(WAY, way.name().toLowerCase(Locale.ROOT)));
    }

    private static RequiredActionProvider offer(RequiredActionContext context) {
        context.form().setAttribute(CHOICE, true);
        AuthenticationSessionModel here = context.getAuthenticationSession();
        Way way = Way.read(here.getAuthNote(WAY)).orElse(Way.PASSWORD);
        return context.getSession().getProvider(RequiredActionProvider.class, way.action());
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Set up how to sign in";
    }

    /** So that a link is spent once somebody has set up a way with it. */
    @Override
    public boolean isOneTimeAction() {
        return true;
    }

    @Override
    public void init(Config.Scope settings) {
        // It has none.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing is kept.
    }

    @Override
    public void close() {
        // Nothing is kept.
    }
}
