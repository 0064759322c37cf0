package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient's pages: with nothing, with much, with a red flag, on each screen, in both languages. */
@Journey
class PatientBrowserIT {

    private static final DemoPatient RICH = Demo.harbour(2);
    private static final DemoPatient RICH_IN_SPANISH = Demo.lomas(2);
    private static final List<String> TABS =
            List.of("overview", "assessments", "programs", "sessions", "documents", "history");
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);
    private static final String LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh";
    private static final int MANY = 5;

    @Test
    void eachPartHasAnAddressOfItsOwn(People people) {
        goThrough(people.staff(Demo.ANA), RICH, Words.clinic(Words.ENGLISH));
        goThrough(people.staff(Demo.LUCIA), RICH_IN_SPANISH, Words.clinic(Words.SPANISH));
    }

    private static void goThrough(Screen screen, DemoPatient patient, Words words) {
        Overview overview = new Caseload(screen).open(patient);
        for (String tab : TABS) {
            overview.tab(tab);
            assertThat(screen.part("tab-" + tab)).hasAttribute("aria-current", "page");
            assertThat(screen.part("tab-" + tab)).hasText(words.get("layout.tab." + tab));
            assertThat(screen.see("h1")).containsText(patient.familyName());
            screen.page().reload();
            assertThat(screen.part("tab-" + tab)).hasAttribute("aria-current", "page");
        }
    }

    /** What was drawn stands in the table that the keyboard opens; and the days tell the same. */
    @Test
    void whatIsDrawnStandsInTables(People people) {
        Screen ana = people.staff(Demo.ANA);
        Overview overview = new Caseload(ana).open(RICH);
        assertThat(ana.see("#trend canvas[role=img]")).isVisible();
        assertThat(ana.see("#trend canvas")).hasAttribute("aria-label", words("patient_overview.label.trend"));
        Locator summary = ana.see("#trend-values summary");
        summary.press("Enter");
        assertThat(ana.part("pain-table")).isVisible();
        ana.accessible();
        int done = ana.see("#done-table tbody td:nth-child(2)").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(ana.see("#done-table tbody tr").count()).isPositive();

        overview.sessions();
        assertThat(ticks(ana)).isEqualTo(done);
    }

    /** All of the span, page by page. */
    private static int ticks(Screen screen) {
        int ticks = screen.see("#session-table .tick-done").count();
        while (screen.part("more").count() > 0) {
            screen.part("more").click();
            screen.page().waitForLoadState();
            ticks += screen.see("#session-table .tick-done").count();
        }
        return ticks;
    }

    @Test
    void theBackIsSteppedThroughDayByDay(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana).open(RICH);
        Locator told = ana.see("#body .body-words");
        String newest = told.innerText();
        Locator earlier = ana.see("#body [data-step='1']");
        Locator later = ana.see("#body [data-step='-1']");
        assertThat(later).hasAttribute("aria-disabled", "true");

        earlier.press("Enter");
        assertThat(told).not().hasText(newest);
        ana.accessible();
        later.press("Enter");
        assertThat(told).hasText(newest);
        assertThat(newest)
                .contains(ana.see("#body-table tbody th").first().innerText().strip());
    }

    @Test
    void looksBackAsFarAsIsAskedFor(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana).open(RICH);
        for (String span : List.of("MONTHS", "YEARS", "WEEKS")) {
            ana.see("#trend .spans a[href*='span=" + span + "']").click();
            assertThat(ana.see("#trend .spans a[aria-current]")).hasText(words("patient_overview.span." + span));
            assertThat(ana.see("#trend canvas")).isVisible();
            ana.accessible();
        }
        ana.go(ana.address().getPath().replaceFirst(".*/clinic", "") + "?"
                + ana.address().getQuery().replaceFirst("span=\\w+", "span=nonsense"));
        assertThat(ana.see("#trend .spans a[aria-current]")).hasText(words("patient_overview.span.WEEKS"));
    }

    /** Empty states, a draft, a red flag that shuts everything: a name as long as can be throughout. */
    @Test
    void tellsWhatThereIsOfANewPatient(People people) {
        Screen ana = people.staff(Demo.ANA);
        Overview overview = NewPatient.add(ana, LONG);
        assertThat(ana.see("main .empty-heading")).hasCount(MANY);
        assertThat(ana.part("alerts")).hasCount(0);
        for (String tab : TABS) {
            overview.tab(tab);
            onEachScreen(ana);
        }

        Draft draft = overview.assess();
        draft.raise("saddle-numbness")
                .noOtherFlags()
                .history("LOWER", LocalDate.now(DemoClinics.ZONE).minusDays(3), 8);
        draft.save();
        Overview flagged = draft.sign().patient();
        assertThat(ana.see("#alerts a")).hasText(words("layout.alert.EMERGENCY"));
        assertThat(flagged.buildButton()).hasCount(0);
        assertThat(flagged.gate()).hasCount(1);
        URI address = ana.address();
        flagged.assess();
        ana.open(address);
        assertThat(ana.see("#alerts a").last()).hasText(words("layout.alert.DRAFT"));
    }

    private static void onEachScreen(Screen screen) {
        for (int width : WIDTHS) {
            screen.page().setViewportSize(width, 900);
            screen.accessible();
            assertThat(screen.scrollsSideways())
                    .as("%s at %d px", screen.address(), width)
                    .isFalse();
        }
        screen.page().setViewportSize(1440, 900);
    }

    @Test
    void isReadableInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
            Overview overview = new Caseload(ana).open(RICH);
            for (String tab : TABS) {
                overview.tab(tab);
                onEachScreen(ana);
                ana.keepPicture("patient-" + tab + "-" + colours);
            }
        }
    }

    private static String words(String key) {
        return Words.clinic(Words.ENGLISH).get(key);
    }
}
