package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** Outcomes and goals, filled in by the clinician in the console and by the patient in the portal. */
@Journey
class OutcomeBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(12);
    private static final DemoPatient PACIENTE = Demo.lomas(12);
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);

    private OutcomePage page;

    @BeforeEach
    void forget(Site site) {
        page = new OutcomePage(site);
        page.forget(PATIENT);
        page.forget(PACIENTE);
    }

    @Test
    void saysInWordsWhatBecameOfPainAndKeepsWhatIsStruckOut(People people) {
        walk(people.staff(Demo.ANA), PATIENT, Words.clinic(Words.ENGLISH));
    }

    @Test
    void worksInSpanishToo(People people) {
        walk(people.staff(Demo.LUCIA), PACIENTE, Words.clinic(Words.SPANISH));
    }

    private void walk(Screen screen, DemoPatient patient, Words words) {
        page.open(screen, patient, "").accessible();
        assertThat(screen.see("#history")).hasCount(0);
        OutcomePage.pain(screen, 6, OutcomePage.today().minusDays(28));
        OutcomePage.pain(screen, 9, OutcomePage.today().minusDays(14));
        OutcomePage.pain(screen, 4, OutcomePage.today().minusDays(1));
        assertThat(screen.see("#history tbody tr")).hasCount(3);
        assertThat(screen.part("verdict")).hasText(words.get("outcome_list.verdict.BETTER"));
        assertThat(screen.part("sentence")).hasText(words.get("outcome_list.sentence.went.PAIN", 6, 4));
        screen.accessible();

        screen.see("#history tbody tr").nth(1).locator("a").click();
        screen.part("strike:reason").fill("x");
        screen.part("strike:out").click();
        assertThat(screen.part("reason-error")).hasText(words.get("outcome_list.error.reason"));
        screen.accessible();
        screen.part("strike:reason").fill("Another patient's form");
        screen.part("strike:out").click();
        assertThat(screen.see("#messages")).containsText(words.get("outcome_list.done.struck"));
        assertThat(screen.see("#history tr.struck")).containsText("Another patient's form");
        screen.accessible();
    }

    @Test
    void refusesAtTheFieldWhatCantBeAndKeepsWhatWasTyped(People people) {
        Words words = Words.clinic(Words.ENGLISH);
        Screen ana = page.open(people.staff(Demo.ANA), PATIENT, "&measure=rmdq-24");
        OutcomePage.number(ana, "10.5", OutcomePage.today().toString());
        assertThat(ana.part("number-error")).hasText(words.get("outcome_list.error.OFF_STEP"));
        OutcomePage.number(ana, "25", OutcomePage.today().toString());
        assertThat(ana.part("number-error")).containsText("24");
        assertThat(ana.part("score:number")).hasValue("25");
        OutcomePage.number(ana, "10", OutcomePage.today().plusDays(2).toString());
        assertThat(ana.part("taken-error")).hasText(words.get("outcome_list.error.day"));
        ana.accessible();
        OutcomePage.number(ana, "10", OutcomePage.today().toString());
        assertThat(ana.see("#history tbody tr")).hasCount(1);
    }

    @Test
    void makesNothingTwiceOfADoubleClick(People people) {
        Screen ana = page.open(people.staff(Demo.ANA), PATIENT, "");
        ana.choose("score:number", "5");
        ana.part("score:taken").fill(OutcomePage.today().toString());
        ana.part("score:save").evaluate("button => { button.click(); button.click(); }");
        assertThat(ana.see("#messages"))
                .containsText(Words.clinic(Words.ENGLISH).get("outcome_list.done.recorded"));
        page.open(ana, PATIENT, "");
        assertThat(ana.see("#history tbody tr")).hasCount(1);
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                page.open(ana, Demo.harbour(2), "&measure=psfs").accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                ana.keepPicture("outcome-" + width + "-" + colours);
            }
        }
    }
}
