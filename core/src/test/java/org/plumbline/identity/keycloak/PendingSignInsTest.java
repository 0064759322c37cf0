package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;

class PendingSignInsTest {

    private final OidcSettings settings = Settings.at("http://127.0.0.1:1");
    private final MovableClock clock = new MovableClock();
    private final PendingSignIns pending =
            new PendingSignIns(new Secrets(settings), new PendingCookies(settings), clock);
    private final FakeBrowser browser = new FakeBrowser();

    @Test
    void areRedeemedOnce() {
        PendingSignIn begun = begin();
        assertThat(redeem(begun.state())).contains(begun);
        assertThat(browser.cookies).isEmpty();
        assertThat(redeem(begun.state())).isEmpty();
    }

    @Test
    void tellTheBrowserNothingAndStayWithIt() {
        PendingSignIn begun = begin();
        assertThat(browser.last.getValue()).doesNotContain(begun.nonce(), begun.verifier(), "caseload");
        assertThat(browser.last.isHttpOnly()).isTrue();
        assertThat(browser.last.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(browser.last.getPath()).isEqualTo("/clinic");
    }

    @Test
    void areNotRedeemedByAnotherState() {
        PendingSignIn begun = begin();
        assertThat(redeem(null)).isEmpty();
        assertThat(redeem("")).isEmpty();
        assertThat(redeem("another-state")).isEmpty();
        assertThat(redeem(begun.state().substring(0, 12) + "-and-not-the-rest")).isEmpty();
    }

    @Test
    void areNotRedeemedInAnotherBrowser() {
        PendingSignIn begun = begin();
        browser.cookies.clear();
        assertThat(redeem(begun.state())).isEmpty();
    }

    @Test
    void areNotMadeByAnybodyElse() {
        PendingSignIn begun = begin();
        Cookie cookie = browser.cookies.values().iterator().next();
        cookie.setValue(cookie.getValue().substring(1));
        assertThat(redeem(begun.state())).isEmpty();
        begun = begin();
        browser.parameters.put("state", begun.state());
        assertThat(pending.redeem(Application.PORTAL, browser.request(), browser.response()))
                .isEmpty();
    }

    @Test
    void runOut() {
        PendingSignIn begun = begin();
        clock.pass(PendingSignIn.LIFE);
        assertThat(redeem(begun.state())).isEmpty();
    }

    @Test
    void areFewAndTheOldestMakeRoom() {
        PendingSignIn first = begin();
        for (int more = 0; more < 5; more++) {
            begin();
        }
        assertThat(browser.cookies).hasSize(5);
        assertThat(redeem(first.state())).isEmpty();
    }

    @Test
    void stillStandAfterAStartOfOurs() {
        PendingSignIn begun = begin();
        clock.pass(Duration.ofMinutes(1));
        PendingSignIns afterwards = new PendingSignIns(new Secrets(settings), new PendingCookies(settings), clock);
        browser.parameters.put("state", begun.state());
        assertThat(afterwards.redeem(Application.CLINIC, browser.request(), browser.response()))
                .contains(begun);
    }

    private PendingSignIn begin() {
        PendingSignIn begun = PendingSignIn.begin("/caseload/list.xhtml");
        pending.add(Application.CLINIC, begun, browser.request(), browser.response());
        return begun;
    }

    private Optional<PendingSignIn> redeem(String state) {
        browser.parameters.put("state", state);
        return pending.redeem(Application.CLINIC, browser.request(), browser.response());
    }
}
