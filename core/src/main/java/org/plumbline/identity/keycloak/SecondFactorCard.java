package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;

/** Whether a member is asked to set up a second factor: quietly, and once in a session. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorCard {

    /** What the form sends that leaves it for later. */
    static final String NOT_NOW = "later";

    private static final String LATER = SecondFactorCard.class.getName();

    private final HttpServletRequest request;
    private final Caller caller;

    @Inject
    SecondFactorCard(HttpServletRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    SecondFactorCard() {
        this(null, null);
    }

    /** Keycloak asks everybody for the second factor who has one: who signed in without has none. */
    public boolean isAsked() {
        return caller.rights().filter(Rights::isMember).isPresent()
                && KeycloakSession.of(request)
                        .filter(session -> !session.user().twoFactors())
                        .isPresent()
                && request.getSession(false).getAttribute(LATER) == null;
    }

    /** What the form sends that sets up a passkey. */
    public String getPasskey() {
        return SetUp.PASSKEY.formName();
    }

    /** What the form sends that sets up one-time codes. */
    public String getCode() {
        return SetUp.CODE.formName();
    }

    /** What the form sends that leaves it for later. */
    public String getLater() {
        return NOT_NOW;
    }

    /** Asks no more in this session. */
    static void later(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(SecondFactorCard::later);
    }

    private static void later(HttpSession session) {
        session.setAttribute(LATER, true);
    }
}
