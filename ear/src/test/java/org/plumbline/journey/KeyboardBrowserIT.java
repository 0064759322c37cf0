package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** A clinician who uses no mouse, at the tasks of each day. */
@Journey
class KeyboardBrowserIT {

    private static final int MOST_ACTIONS = 60;
    private static final DemoPatient EMILY = Demo.harbour(9);
    private static final Words WORDS = Words.clinic(Words.ENGLISH);

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        rows.forget(EMILY, "message", "message_thread", "visit");
    }

    @Test
    void getsFromANewPatientToAnAssignedProgram(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        Hands hands = new Hands(ana.page());
        add(ana, hands);
        examine(ana, hands);
        decide(ana, hands);
        hands.press("Control+Enter");
        new Builder(ana);
        hands.press("Control+Enter");
        assertThat(new Overview(ana).programs()).hasCount(1);
        System.out.printf("From a new patient to an assigned program: %d actions%n", hands.actions());
        assertThat(hands.actions()).isLessThanOrEqualTo(MOST_ACTIONS);
    }

    private static void add(Screen ana, Hands hands) {
        hands.press("n", "p");
        ana.arriveAt("/patient/new.xhtml");
        hands.type("Nora")
                .press("Tab")
                .type("Keys" + UUID.randomUUID().toString().substring(0, 4));
        hands.press("Tab").type("14031979").to("added:sex:0").press("Space", "Control+Enter");
        new Overview(ana);
        hands.press("Control+Enter");
        new Draft(ana);
    }

    private static void examine(Screen ana, Hands hands) {
        hands.press("Alt+1").to("assessment:onset").type("01092026");
        hands.press("Alt+2")
                .to("points-choice")
                .type("Back: lower back, c")
                .to("points-add")
                .press("Enter")
                .type("6");
        hands.press("Alt+3", "Tab");
        int questions = ana.see("#flags fieldset").count();
        for (int question = 0; question < questions; question++) {
            hands.press("n");
        }
        hands.press("Alt+4");
        hands.to("assessment:acromion-height-value").type("25").press("Tab", "Space");
        ana.settle();
        hands.press("Control+Enter");
    }

    private static void decide(Screen ana, Hands hands) {
        SignedAssessment signed = new SignedAssessment(ana);
        hands.press("Alt+c", "Enter");
        signed.hypotheses().first().locator(".verdict-CONFIRMED").waitFor();
        ana.page().waitForLoadState();
    }

    @Test
    void findsAPatientAndWritesAMessage(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        Hands hands = new Hands(ana.page());
        find(ana, hands);
        hands.toMain().to("tab-messages").press("Enter");
        Letters thread = new Letters(ana, WORDS);
        hands.toMain().to("reply:text").type("Well done so far.").press("Control+Enter");
        assertThat(thread.sent().newest()).containsText("Well done so far.");
    }

    @Test
    void plansAVisit(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        Hands hands = new Hands(ana.page());
        find(ana, hands);
        hands.toMain().to("tab-visits").press("Enter");
        ana.arriveAt("/visit/list.xhtml");
        LocalDate day = LocalDate.now(DemoClinics.ZONE).plusDays(20);
        hands.toMain().to("visit:day").type(day.format(DateTimeFormatter.ofPattern("ddMMyyyy")));
        hands.to("visit:time").type("1430");
        hands.to("visit:member").type("Ana");
        hands.to("visit:where").type("Room 2").press("Control+Enter");
        assertThat(ana.see("#messages")).containsText(WORDS.get("visit_list.done.planned"));
        assertThat(ana.see("#next li")).containsText("Room 2");
        assertThat(ana.see("#next li")).containsText("14:30");
    }

    @Test
    void worksOffARowOfTheDayAndTakesItBack(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        Hands hands = new Hands(ana.page());
        hands.press("g", "t");
        ana.arriveAt("/today/list.xhtml");
        Locator waiting = ana.see("#work > li");
        int before = waiting.count();
        String done = ana.see("#work input[id$=':done']").first().getAttribute("id");
        hands.toMain().to(done).press("Enter");
        assertThat(waiting).hasCount(before - 1);
        hands.toMain().to("today:undo").press("Enter");
        assertThat(waiting).hasCount(before);
    }

    private static void find(Screen ana, Hands hands) {
        hands.press("Control+k").type(EMILY.familyName());
        assertThat(ana.see("#palette-hits [aria-selected=true]")).containsText(EMILY.familyName());
        hands.press("Enter");
        new Overview(ana);
    }
}
