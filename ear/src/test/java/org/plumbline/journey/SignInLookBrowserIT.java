package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The page of signing in: in our look, light on a slow phone, and seldom asked for. */
@Journey
class SignInLookBrowserIT {

    private static final String IDENTITY = "KEYCLOAK_IDENTITY";

    private static final int HEAVIEST = 100 * 1024;

    @Test
    void isTheSameInBothLanguagesByDayAndByNight(People people) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (Device device : Device.values()) {
                Screen patient = people.somebody(device, colours);
                patient.open(people.site().portal("/"));
                new SignInForm(patient);
                assertThat(patient.accessible().see("h1")).hasText("Sign in");
                patient.part("language-es").click();
                assertThat(patient.see("h1")).hasText("Entrar");
                assertThat(patient.see("html")).hasAttribute("lang", "es");
                assertThat(patient.accessible().scrollsSideways()).isFalse();
            }
        }
    }

    @Test
    void saysWhatDidNotGoTogetherAndKeepsTheName(People people) {
        Screen patient = people.somebody(Device.PHONE);
        patient.open(people.site().portal("/"));
        new SignInForm(patient).signIn(Demo.harbour(3).userName(), "not the password at all");

        assertThat(patient.part("input-error")).containsText("do not go together");
        assertThat(patient.part("username")).hasValue(Demo.harbour(3).userName());
        assertThat(patient.part("password")).isFocused();
        patient.accessible();
    }

    @Test
    void showsThePasswordToWhoWantsToSeeIt(People people) {
        Screen patient = people.somebody(Device.PHONE);
        patient.open(people.site().portal("/"));
        patient.part("password").fill("three words long");

        patient.see("[data-password-toggle]").click();

        assertThat(patient.part("password")).hasAttribute("type", "text");
        patient.accessible();
    }

    @Test
    void isLight(People people) {
        Screen patient = people.somebody(Device.PHONE);
        CDPSession network = patient.page().context().newCDPSession(patient.page());
        network.send("Network.enable");
        AtomicLong weight = new AtomicLong();
        network.on(
                "Network.loadingFinished",
                event -> weight.addAndGet(event.get("encodedDataLength").getAsLong()));

        patient.open(people.site().portal("/"));
        patient.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(weight.get()).isBetween(1L, (long) HEAVIEST);
    }

    @Test
    void isNotAskedForAgainOnAPhoneThatStaysKnown(People people) {
        Screen patient = people.patient(Demo.harbour(4).userName()).arriveAt("/today/today.xhtml");
        Instant until = Instant.ofEpochSecond(identity(patient).expires.longValue());
        assertThat(Duration.between(Instant.now(), until)).isBetween(Duration.ofDays(29), Duration.ofDays(30));

        patient.see("html[data-offline=ready]").waitFor();
        patient.page().context().clearCookies(new ClearCookiesOptions().setName("plumbline-portal"));
        patient.open(people.site().portal("/pain/report.xhtml"));

        patient.arriveAt("/pain/report.xhtml");
    }

    @Test
    void isForgottenWithTheBrowserWhereOneWantsThat(People people) {
        Screen patient = people.somebody(Device.PHONE);
        patient.open(people.site().portal("/"));
        patient.part("rememberMe").uncheck();
        new SignInForm(patient).signIn(Demo.harbour(4).userName());
        patient.arriveAt("/today/today.xhtml");

        assertThat(identity(patient).expires).isNegative();
    }

    /** Anybody may sit down at a clinic's computer. */
    @Test
    void isNeverKeptForMembers(People people) {
        Screen clinician = people.somebody(Device.DESK);
        clinician.open(people.site().clinic("/"));
        assertThat(clinician.part("rememberMe")).hasCount(0);
        new SignInForm(clinician).signIn(Demo.ANA);
        clinician.arriveAt("/today/list.xhtml");

        assertThat(identity(clinician).expires).isNegative();
    }

    private static Cookie identity(Screen screen) {
        return screen.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(IDENTITY))
                .findFirst()
                .orElseThrow();
    }
}
