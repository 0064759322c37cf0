package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

class SessionsTest {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final MovableClock clock = new MovableClock();
    private final FakeBrowser browser = new FakeBrowser();
    private final List<DoorEvent.Kind> told = new ArrayList<>();
    private final List<HttpServletRequest> recognised = new ArrayList<>();
    private final Sessions sessions = sessions();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void recogniseWhoeverIsSignedIn() {
        signIn(Tokens.CLINIC);
        recognise();
        assertThat(recognised).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void knowNobodyWithoutASession() {
        recognise();
        assertThat(recognised).isEmpty();
    }

    @Test
    void tellOnceThatKeycloakIsOutOfReach() {
        keycloak.answers(503, "{}");
        signIn(Tokens.CLINIC);
        clock.pass(LIFE);
        recognise();
        recognise();
        clock.pass(Duration.ofMinutes(5));
        recognise();
        assertThat(recognised).hasSize(3);
        assertThat(told).containsExactly(DoorEvent.Kind.WENT_ON_UNCONFIRMED);
        clock.pass(Duration.ofMinutes(10));
        recognise();
        assertThat(recognised).hasSize(3);
        assertThat(browser.session()).isNull();
    }

    @Test
    void endForWhomKeycloakRefuses() {
        keycloak.answers(400, "{\"error\": \"invalid_grant\"}");
        signIn(Tokens.CLINIC);
        clock.pass(LIFE);
        recognise();
        assertThat(recognised).isEmpty();
        assertThat(browser.session()).isNull();
    }

    @Test
    void endForWhoBelongsToTheClinicNoLonger() {
        signIn(UUID.randomUUID());
        recognise();
        assertThat(recognised).isEmpty();
        assertThat(browser.session()).isNull();
    }

    private void recognise() {
        sessions.recognise(Application.CLINIC, browser.request());
    }

    /** In a clinic, by a token that names the usual one. */
    private void signIn(UUID clinic) {
        browser.signIn();
        KeycloakUser user =
                new KeycloakUser(Tokens.USER, Tokens.SESSION, clock.instant(), Set.of(Tokens.CLINIC), false);
        new KeycloakSession(new Grant(user, "id-token", "first", LIFE), clock.instant()).keepIn(browser.session());
        Rights rights = new Rights(
                Who.CLINICIAN,
                UUID.randomUUID(),
                "Ana",
                new Rights.ClinicName("Harbour", Locale.ENGLISH, ZoneOffset.UTC));
        new SignedIn(new SignedIn.Identity(Tokens.USER, clinic), rights, clock.instant()).keepIn(browser.session());
    }

    private Sessions sessions() {
        OidcSettings settings = Settings.at(keycloak.issuer());
        ProviderMetadata provider = new ProviderMetadata(settings);
        TokenEndpoint tokens = new TokenEndpoint(settings, provider, new TokenCheck(settings, provider));
        Callers callers = new Callers() {
            @Override
            void recognise(Application application, HttpServletRequest request) {
                recognised.add(request);
            }
        };
        return new Sessions(new Renewal(tokens, settings, clock), callers, door(), new KeptForms());
    }

    @SuppressWarnings("unchecked")
    private Event<DoorEvent> door() {
        return (Event<DoorEvent>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    told.add(((DoorEvent) arguments[0]).kind());
                    return null;
                });
    }
}
