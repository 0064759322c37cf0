package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Caller;
import org.plumbline.identity.ReturnedForm;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

class KeptFormsTest {

    private static final String PAGE = "/assessment/edit.xhtml";
    private static final String TEXT = "Sitting";

    private final OidcSettings settings = Settings.at("http://127.0.0.1:1");
    private final Secrets secrets = new Secrets(settings);
    private final MovableClock clock = new MovableClock();
    private final Caller caller = new Caller();
    private final ReturnedForm returned = new ReturnedForm();
    private final KeptForms forms = new KeptForms(secrets, new KeptCookie(settings), caller, returned, clock);
    private final FakeBrowser browser = new FakeBrowser();
    private final UUID ana = UUID.randomUUID();

    /** Ana's page, which she sends when her session is over. */
    @BeforeEach
    void send() {
        browser.path = PAGE;
        browser.query = "id=1";
        signIn(ana);
        browser.parameters.put(FormOwner.FIELD, new FormOwner(secrets, caller, clock, browser.request()).seal("7"));
        browser.parameters.put("assessment:provokes", TEXT);
        browser.parameters.put("jakarta.faces.ViewState", "1:2");
        keep();
    }

    @Test
    void comeBackOnceToTheirOwner() {
        Cookie cookie = browser.last;
        open(ana);
        assertThat(returned.fields()).containsOnlyKeys("assessment:provokes").containsValue(List.of(TEXT));
        assertThat(returned.isOf("7")).isTrue();
        assertThat(returned.isOf("8")).isFalse();
        assertThat(browser.cookies).isEmpty();
        browser.cookies.put(cookie.getName(), cookie);
        returned.giveBack("", Map.of());
        open(ana);
        assertThat(returned.isThere()).isFalse();
    }

    /** A page that answers a form has no query of its own. */
    @Test
    void knowTheirPageAlsoAfterItWasSentToItself() {
        assertThat(keep()).contains(PAGE + "?id=1");
        browser.query = null;
        signIn(ana);
        browser.parameters.put(FormOwner.FIELD, new FormOwner(secrets, caller, clock, browser.request()).seal("7"));
        assertThat(keep()).contains(PAGE + "?id=1");
    }

    @Test
    void areLostToAnybodyElse() {
        open(UUID.randomUUID());
        assertThat(returned.isThere()).isFalse();
        open(ana);
        assertThat(returned.isThere()).isFalse();
    }

    @Test
    void waitWhileOtherPagesAreOpened() {
        browser.path = "/caseload/list.xhtml";
        open(ana);
        assertThat(returned.isThere()).isFalse();
        browser.path = PAGE;
        open(ana);
        assertThat(returned.isThere()).isTrue();
    }

    @Test
    void runOut() {
        clock.pass(PendingSignIn.LIFE);
        open(ana);
        assertThat(returned.isThere()).isFalse();
    }

    @Test
    void tellTheBrowserNothing() {
        assertThat(browser.last.getValue()).doesNotContain(TEXT).hasSize(64);
        assertThat(browser.last.isHttpOnly()).isTrue();
        assertThat(browser.last.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void areNotKeptWithoutAnOwnerOfThisPage() {
        browser.cookies.clear();
        browser.path = "/program/build.xhtml";
        keep();
        browser.path = PAGE;
        browser.parameters.put(FormOwner.FIELD, "made.up");
        keep();
        browser.parameters.remove(FormOwner.FIELD);
        keep();
        assertThat(browser.cookies).isEmpty();
    }

    @Test
    void areNotKeptOfAFormThatIsOlderThanASession() {
        browser.cookies.clear();
        clock.pass(Duration.ofHours(24));
        keep();
        assertThat(browser.cookies).isEmpty();
    }

    private Optional<String> keep() {
        browser.method = "POST";
        return forms.keep(browser.request(), browser.response());
    }

    private void open(UUID whom) {
        browser.method = "GET";
        signIn(whom);
        forms.giveBack(browser.request(), browser.response());
    }

    private void signIn(UUID whom) {
        caller.signIn(new Rights(
                Who.CLINICIAN, whom, "Ana", new Rights.ClinicName("Harbour", Locale.ENGLISH, ZoneOffset.UTC)));
    }
}
