package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.plumbline.identity.Application;

/** The addresses that are no pages, but steps: coming back from Keycloak, choosing a clinic, signing out; and the first one. */
@ApplicationScoped
class SignInSteps {

    private final SignIn signIn;
    private final Departure departure;
    private final Doorway doorway;
    private final SecondFactors factors;
    private final RecentProof proof;
    private final Sessions sessions;
    private final OidcSettings settings;

    @Inject
    SignInSteps(
            SignIn signIn,
            Departure departure,
            Doorway doorway,
            SecondFactors factors,
            RecentProof proof,
            Sessions sessions,
            OidcSettings settings) {
        this.signIn = signIn;
        this.departure = departure;
        this.doorway = doorway;
        this.factors = factors;
        this.proof = proof;
        this.sessions = sessions;
        this.settings = settings;
    }

    SignInSteps() {
        this(null, null, null, null, null, null, null);
    }

    /** Takes the step that a path stands for: the address to go on at; nothing where the path is no step. */
    Optional<URI> take(Application application, String path, HttpServletRequest request, HttpServletResponse response) {
        boolean isSent = request.getMethod().equals("POST");
        return switch (path) {
            case OidcSettings.CALLBACK -> Optional.of(signIn.finish(application, request, response));
            case "/signout" -> isSent ? Optional.of(departure.end(application, request, response)) : Optional.empty();
            case "/choose" -> isSent ? Optional.of(choose(application, request)) : Optional.empty();
            case "/factor" -> isSent ? Optional.of(factors.choose(application, request, response)) : Optional.empty();
            case "/again" -> isSent ? Optional.of(proof.ask(application, request, response)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether an address wants the caller to prove again who they are before it answers them. */
    boolean lacksProof(Application application, String path, HttpServletRequest request) {
        return proof.isMissing(application, path, request);
    }

    /** Lets the caller prove again who they are: the address to go on at. */
    URI proveAgain(Application application, HttpServletRequest request, HttpServletResponse response) {
        return proof.ask(application, request, response);
    }

    /**
     * Begins a sign-in that shall lead to a path: the address to go on at. A form that was sent is kept meanwhile; where it
     * isn't, the page says so.
     */
    URI begin(Application application, HttpServletRequest request, HttpServletResponse response, String target) {
        String page = sessions.keep(request, response).orElseGet(() -> Referrer.unsent(request, target));
        return signIn.begin(application, request, response, page);
    }

    private URI choose(Application application, HttpServletRequest request) {
        String path = sessions.stands(application, request)
                ? Ids.read(request.getParameter("clinic"))
                        .map(clinic -> doorway.choose(application, clinic, request))
                        .orElse(OidcSettings.CHOOSE)
                : "/";
        return settings.address(application, path);
    }
}
