package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Caller;
import org.plumbline.identity.RefusedAccess;
import org.plumbline.identity.Rules;
import org.plumbline.identity.edge.Edge;
import org.plumbline.identity.edge.Failure;
import org.plumbline.identity.edge.Programs;

/**
 * The one door of both applications: every request passes here before anything of it is built.
 *
 * <p>It finds out who is calling, asks the rule that stands beside the page, and sends on whoever must sign in first. What
 * has no rule is refused.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(SignInMechanism.class.getName());
    private static final String FILES = "/jakarta.faces.resource/";
    private static final String ENDPOINTS = "/api/";
    private static final int TOO_MANY = 429;

    private final SignInSteps steps;
    private final BackChannel backChannel;
    private final Sessions sessions;
    private final Caller caller;
    private final Reader reader;
    private final Edge edge;
    private final RefusedAccess refused;

    @Inject
    SignInMechanism(
            SignInSteps steps,
            BackChannel backChannel,
            Sessions sessions,
            Caller caller,
            Reader reader,
            Edge edge,
            RefusedAccess refused) {
        this.steps = steps;
        this.backChannel = backChannel;
        this.sessions = sessions;
        this.caller = caller;
        this.reader = reader;
        this.edge = edge;
        this.refused = refused;
    }

    SignInMechanism() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Addressed.path(request);
        boolean isFile = path.startsWith(FILES) && !path.contains("..");
        edge.prepare(request, response, isFile);
        reader.recognise(request, response);
        OptionalInt refusal = edge.refusalOf(request);
        if (refusal.isPresent()) {
            return refuse(response, refusal.getAsInt());
        }
        if (path.equals("/signout/backchannel") && request.getMethod().equals("POST")) {
            return answerKeycloak(request, response);
        }
        return isFile ? context.doNothing() : answer(path, request, context);
    }

    private AuthenticationStatus answer(String path, HttpServletRequest request, HttpMessageContext context) {
        try {
            return dispatch(path, request, context);
        } catch (SignInFailed e) {
            LOG.log(Level.WARNING, "sign-in failed", e);
            return refuse(context.getResponse(), HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (RuntimeException e) {
            return refuse(context.getResponse(), Failure.statusOf(e));
        }
    }

    private AuthenticationStatus dispatch(String path, HttpServletRequest request, HttpMessageContext context) {
        Application application = Addressed.application(request);
        if (path.equals(OidcSettings.CALLBACK) && edge.isTooManySignIns(request, context.getResponse())) {
            return refuse(context.getResponse(), TOO_MANY);
        }
        Optional<URI> next = steps.take(application, path, request, context.getResponse());
        if (next.isPresent()) {
            return context.redirect(next.get().toString());
        }
        sessions.recognise(application, request);
        if (edge.isTooMuch(request, context.getResponse())) {
            return refuse(context.getResponse(), TOO_MANY);
        }
        return path.equals("/") ? home(application, request, context) : page(application, path, request, context);
    }

    private AuthenticationStatus page(
            Application application, String path, HttpServletRequest request, HttpMessageContext context) {
        Optional<Allows> rule = PageRules.of(application, path);
        if (Rules.allow(rule, caller)) {
            return allowed(application, path, request, context);
        }
        Optional<String> question = path.startsWith(ENDPOINTS) ? Optional.empty() : askedFirst();
        if (question.isPresent()) {
            return context.redirect(request.getContextPath() + question.get());
        }
        if (caller.rights().isPresent() || rule.isEmpty()) {
            refused.tell(rule.isPresent() ? path : "", request.getParameter("id"));
            return refuse(context.getResponse(), HttpServletResponse.SC_FORBIDDEN);
        }
        return path.startsWith(ENDPOINTS)
                ? begin(application, Referrer.sentFrom(application, request, Addressed.home(request)), request, context)
                : begin(application, Referrer.target(request, path), request, context);
    }

    private AuthenticationStatus allowed(
            Application application, String path, HttpServletRequest request, HttpMessageContext context) {
        if (PageRules.isCostly(application, path) && edge.isTooCostly(request, context.getResponse())) {
            return refuse(context.getResponse(), TOO_MANY);
        }
        if (steps.lacksProof(application, path, request)) {
            return Programs.ask(request)
                    ? refuse(context.getResponse(), HttpServletResponse.SC_UNAUTHORIZED)
                    : context.redirect(steps.proveAgain(application, request, context.getResponse())
                            .toString());
        }
        sessions.giveBack(request, context.getResponse());
        return enter(context);
    }

    /** Whoever must answer something first is led to what asks them, whatever page they want. */
    private Optional<String> askedFirst() {
        return caller.rights().map(theirs -> switch (theirs.who()) {
            case INVITED -> OidcSettings.WELCOME;
            case ASKED -> OidcSettings.CONSENT;
            default -> null;
        });
    }

    private AuthenticationStatus home(Application application, HttpServletRequest request, HttpMessageContext context) {
        return caller.rights().isPresent()
                ? context.redirect(request.getContextPath() + Addressed.home(request))
                : begin(application, Addressed.home(request), request, context);
    }

    private AuthenticationStatus begin(
            Application application, String target, HttpServletRequest request, HttpMessageContext context) {
        if (Programs.ask(request)) {
            return refuse(context.getResponse(), HttpServletResponse.SC_UNAUTHORIZED);
        }
        if (edge.isTooManySignIns(request, context.getResponse())) {
            return refuse(context.getResponse(), TOO_MANY);
        }
        if (PartialRedirect.isOfAForm(request)) {
            return PartialRedirect.sendWhole(request, context.getResponse());
        }
        String address =
                steps.begin(application, request, context.getResponse(), target).toString();
        return PartialRedirect.isAskedFor(request)
                ? PartialRedirect.send(address, context.getResponse())
                : context.redirect(address);
    }

    /** Keycloak itself asks, not a browser: a bare status, no page, no session. */
    private AuthenticationStatus answerKeycloak(HttpServletRequest request, HttpServletResponse response) {
        boolean ended = backChannel.end(Addressed.application(request), request);
        response.setStatus(ended ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus enter(HttpMessageContext context) {
        return caller.rights()
                .map(rights -> context.notifyContainerAboutLogin(
                        rights.rowId().toString(), Set.of(rights.who().name())))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus refuse(HttpServletResponse response, int status) {
        edge.refuse(response, status);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
