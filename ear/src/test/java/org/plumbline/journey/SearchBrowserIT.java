package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The search over everything, the keys that lead to places, and the rail that folds. */
@Journey
class SearchBrowserIT {

    private static final int UNAVAILABLE = 503;
    private static final DemoPatient PATIENT = Demo.harbour(2);
    private static final DemoPatient ELSEWHERE = Demo.lomas(2);

    @Test
    void leadsToAPatientByKeysAlone(People people) {
        Screen ana = atWork(people, Demo.ANA);
        ask(ana, PATIENT.familyName());
        Locator hit = hits(ana)
                .filter(new Locator.FilterOptions().setHasText(PATIENT.familyName()))
                .first();
        assertThat(hit).containsText(Words.clinic(Words.ENGLISH).get("layout.search.patient"));
        ana.accessible();
        ana.page().keyboard().press("Enter");
        ana.arriveAt("/patient/overview.xhtml");
    }

    @Test
    void findsEntriesOfTheCatalogueInTheLanguageOfThePerson(People people) {
        Screen lucia = atWork(people, Demo.LUCIA);
        Words words = Words.clinic(Words.SPANISH);
        ask(lucia, "cadera");
        assertThat(hits(lucia).first()).containsText("Cadera");
        lucia.page().keyboard().press("ArrowDown");
        assertThat(hits(lucia).nth(1)).hasAttribute("aria-selected", "true");
        assertThat(lucia.part("palette-text")).hasAttribute("aria-activedescendant", "palette-hit-1");
        lucia.part("palette-text").fill(words.get("layout.nav.caseload"));
        Locator place = hits(lucia).filter(new Locator.FilterOptions().setHasText(words.get("layout.search.place")));
        place.click();
        lucia.arriveAt("/caseload/list.xhtml");
    }

    @Test
    void findsNobodyOfAnotherClinicAndSaysSo(People people) {
        Screen ana = atWork(people, Demo.ANA);
        ask(ana, ELSEWHERE.familyName() + ", " + ELSEWHERE.givenName());
        assertThat(ana.part("palette-state"))
                .hasText(Words.clinic(Words.ENGLISH).get("layout.search.none"));
        assertThat(hits(ana)).hasCount(0);
        ana.accessible();
    }

    @Test
    void putsNoNameIntoAnAddress(People people) {
        Screen ana = atWork(people, Demo.ANA);
        List<String> addresses = new CopyOnWriteArrayList<>();
        ana.page().onRequest(request -> addresses.add(request.url()));
        ask(ana, PATIENT.familyName());
        assertThat(hits(ana)
                        .filter(new Locator.FilterOptions().setHasText(PATIENT.familyName()))
                        .first())
                .isVisible();
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(PATIENT.familyName()));
    }

    @Test
    void saysWhenItDoesNotAnswer(People people) {
        Screen ana = atWork(people, Demo.ANA).expecting(UNAVAILABLE);
        ana.page().route("**/api/search", route -> route.fulfill(new Route.FulfillOptions().setStatus(UNAVAILABLE)));
        ask(ana, "a");
        assertThat(ana.part("palette-state"))
                .hasText(Words.clinic(Words.ENGLISH).get("layout.search.failed"));
    }

    @Test
    void keysLeadToPlacesUnlessTheyAreSwitchedOff(People people) {
        Screen ana = atWork(people, Demo.ANA);
        ana.page().keyboard().press("?");
        assertThat(ana.part("keys")).isVisible();
        ana.accessible();
        ana.page().keyboard().press("Escape");
        assertThat(ana.part("keys")).isHidden();
        ana.page().keyboard().press("g");
        ana.page().keyboard().press("t");
        ana.arriveAt("/today/list.xhtml");

        ana.part("keys-open").click();
        ana.part("keys-on").uncheck();
        ana.part("keys-close").click();
        ana.page().keyboard().press("?");
        assertThat(ana.part("keys")).isHidden();
    }

    @Test
    void slashGoesToThePagesSearchAndLettersThereAreText(People people) {
        Screen ana = atWork(people, Demo.ANA);
        ana.page().keyboard().press("/");
        assertThat(ana.part("caseload:search")).isFocused();
        ana.page().keyboard().type("gt");
        assertThat(ana.part("caseload:search")).hasValue("gt");
    }

    @Test
    void theRailStaysFoldedOnTheNextPage(People people) {
        Screen ana = people.somebody(Device.DESK, ColorScheme.DARK);
        People.signIn(ana, people.site().clinic("/"), Demo.ANA).arriveAt("/today/list.xhtml");
        ana.part("rail-fold").click();
        ana.part("place-caseload").click();
        ana.arriveAt("/caseload/list.xhtml");
        assertThat(ana.part("rail-fold")).hasAttribute("aria-expanded", "false");
        assertThat(ana.see(".console.folded")).hasCount(1);
        ana.part("rail-fold").click();
        assertThat(ana.see(".console.folded")).hasCount(0);
    }

    private static Screen atWork(People people, String userName) {
        return people.staff(userName).go("/caseload/list.xhtml").arriveAt("/caseload/list.xhtml");
    }

    private static void ask(Screen screen, String text) {
        screen.page().keyboard().press("Control+k");
        assertThat(screen.part("palette-text")).isFocused();
        screen.part("palette-text").pressSequentially(text);
    }

    private static Locator hits(Screen screen) {
        return screen.see("#palette-hits [role=option]");
    }
}
