package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;

/** How a session goes on, and what ends it: at Keycloak, in the other application, by somebody else's hand. */
@Journey
class SessionBrowserIT {

    private static final String CLINIC = "plumbline-clinic";
    private static final int AS_EVER = 300;

    private final DemoMember tom = Demo.tom();
    private Desk desk;

    @BeforeEach
    void open(Site site) {
        desk = Desk.of(site);
    }

    @AfterEach
    void restore() {
        desk.grantsHold(CLINIC, AS_EVER);
    }

    @Test
    void isRenewedInSilence(People people) {
        desk.grantsHold(CLINIC, 1);
        Screen clinician = people.staff(tom.userName()).arriveAt("/caseload/list.xhtml");
        long before = desk.lastSeen(tom.userId());
        String session = session(clinician).value;
        clinician.page().waitForCondition(() -> {
            clinician.go("/caseload/list.xhtml");
            return desk.lastSeen(tom.userId()) > before;
        });
        clinician.arriveAt("/caseload/list.xhtml");
        assertThat(session(clinician).value).isEqualTo(session);
    }

    @Test
    void endsAtTheNextRenewalForWhomKeycloakDisabled(People people) {
        desk.grantsHold(CLINIC, 1);
        Screen clinician = people.staff(tom.userName()).arriveAt("/caseload/list.xhtml");
        desk.enable(tom.userId(), false);
        try {
            isSentToSignIn(clinician);
        } finally {
            desk.enable(tom.userId(), true);
        }
    }

    @Test
    void endsAtTheNextRenewalForWhoLeftTheClinic(People people) {
        desk.grantsHold(CLINIC, 1);
        Screen clinician = people.staff(tom.userName()).arriveAt("/caseload/list.xhtml");
        desk.dismiss(tom.userId(), Demo.harbour().id());
        try {
            clinician.page().waitForCondition(() -> {
                clinician.go("/caseload/list.xhtml");
                return clinician.address().getPath().endsWith("/unknown.xhtml");
            });
        } finally {
            desk.admit(tom.userId(), Demo.harbour().id());
        }
    }

    @Test
    void endsWhenKeycloakEndsItsOwn(People people) {
        Screen clinician = people.staff(tom.userName()).arriveAt("/caseload/list.xhtml");
        desk.signOut(tom.userId());
        clinician.go("/caseload/list.xhtml");
        new SignInForm(clinician);
    }

    /** The console turns a patient away and signs them out at Keycloak, which tells the portal. */
    @Test
    void endsInOneApplicationWithASignOutInTheOther(People people) {
        DemoPatient patient = Demo.harbour(3);
        Screen screen = people.patient(patient.userName()).arriveAt("/today/today.xhtml");
        screen.go("/caseload/list.xhtml").arriveAt("/unknown.xhtml");
        screen.open(people.site().portal("/today/today.xhtml"));
        new SignInForm(screen);
    }

    @Test
    void hasANewIdThatNobodyChoseBefore(People people) {
        Screen clinician = people.somebody(Device.DESK);
        URI page = people.site().clinic("/caseload/list.xhtml");
        String planted = "0123456789abcdef0123456789ab";
        clinician
                .page()
                .context()
                .addCookies(List.of(new Cookie(CLINIC, planted)
                        .setDomain(page.getHost())
                        .setPath("/clinic")
                        .setHttpOnly(true)));
        People.signIn(clinician, page, tom.userName()).arriveAt("/caseload/list.xhtml");
        String first = session(clinician).value;
        assertThat(first).isNotEqualTo(planted);
        clinician.part("signout").click();
        clinician.arriveAt("/signedout.xhtml");
        People.signIn(clinician, page, tom.userName()).arriveAt("/caseload/list.xhtml");
        assertThat(session(clinician).value).isNotEqualTo(first);
    }

    @Test
    void isNotMadeForStrangers(Site site) {
        Wire wire = new Wire();
        // The console's open pages are missing here: PrimeFaces still makes a session for each of them.
        assertThat(Tour.open(site))
                .filteredOn(page -> page.getPath().startsWith("/portal"))
                .isNotEmpty()
                .allSatisfy(page -> hasNoSession(wire.get(page)));
        for (String path : List.of("/", "/caseload/list.xhtml", "/signin/callback?code=c")) {
            hasNoSession(wire.get(site.clinic(path)));
        }
        hasNoSession(wire.get(site.portal("/today/today.xhtml")));
        hasNoSession(wire.post(site.portal("/api/pain"), "score=3"));
        hasNoSession(wire.post(site.clinic("/signout"), ""));
        hasNoSession(
                wire.post(site.clinic("/choose"), "clinic=" + Demo.harbour().id()));
    }

    @Test
    void isNotEndedByWhoeverMakesUpAToken(Site site) {
        Wire wire = new Wire();
        for (String field : List.of("", "logout_token=", "logout_token=a.b.c")) {
            for (URI address : List.of(site.clinic("/signout/backchannel"), site.portal("/signout/backchannel"))) {
                HttpResponse<String> answer = wire.post(address, field);
                assertThat(answer.statusCode()).as("%s %s", address, field).isEqualTo(400);
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                hasNoSession(answer);
            }
        }
    }

    @Test
    void leavesNothingInTheBrowserButTheLanguage(People people) {
        Screen clinician = people.staff(tom.userName()).arriveAt("/caseload/list.xhtml");
        clinician.part("language-en").click();
        clinician.page().evaluate("() => { localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b'); }");
        clinician.part("signout").click();
        clinician.arriveAt("/signedout.xhtml");
        assertThat(clinician.page().evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(clinician.page().context().cookies()).anyMatch(cookie -> cookie.name.equals("lang-clinic"));
        assertThat(clinician.see("html")).hasAttribute("lang", "en");
    }

    private static void isSentToSignIn(Screen screen) {
        screen.page().waitForCondition(() -> {
            screen.go("/caseload/list.xhtml");
            return screen.part("username").count() > 0;
        });
        new SignInForm(screen);
    }

    private static Cookie session(Screen screen) {
        return screen.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(CLINIC))
                .findFirst()
                .orElseThrow();
    }

    private static void hasNoSession(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("%s", answer.uri())
                .noneMatch(cookie -> cookie.matches("(__\\w+-)?plumbline-(clinic|portal)=.+"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
