package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The start page: a patient who was invited and didn't come, and one whom the exercises hurt. */
@Journey
class TodayBrowserIT {

    private static final String PAGE = "/today/list.xhtml";
    private static final String ONLY_INVITATIONS = PAGE + "?kind=INVITATION_WAITING";
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);

    private BehindThePages rows;

    @BeforeEach
    void letThemWait(Site site) {
        rows = new BehindThePages(site);
        for (DemoPatient patient : List.of(Demo.harbour(10), Demo.lomas(11))) {
            rows.write(
                    "insert into invitation (tenant_id, id, patient_id, user_id, sent_at, expires_at, sends)"
                            + " select tenant_id, ?, id, ?, now() - interval '5 days', now() + interval '9 days', 1"
                            + " from patient where user_id = ?",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    patient.userId());
            rows.write(
                    "insert into pain_report (tenant_id, reported_on, id, patient_id, score, region, relation, felt_at,"
                            + " recorded_at) select tenant_id, current_date, ?, id, 9, 'LOWER', 'DURING', now(), now()"
                            + " from patient where user_id = ?",
                    UUID.randomUUID(),
                    patient.userId());
        }
    }

    @AfterEach
    void forget() {
        rows.write("delete from work_done");
        rows.write("delete from invitation where expires_at - sent_at = interval '14 days' and invited_by is null"
                + " and patient_id is not null and sends = 1");
        rows.write("delete from pain_report where score = 9 and relation = 'DURING' and reported_on = current_date");
    }

    @Test
    void isWhereOneArrivesAndWhatIsDoneGoesAwayAndComesBack(People people) {
        Screen ana = people.somebody(Device.DESK);
        People.signIn(ana, people.site().clinic("/"), Demo.ANA).arriveAt(PAGE);
        doneAndUndone(ana, Words.clinic(Words.ENGLISH), Demo.harbour(10));
    }

    @Test
    void worksInSpanishToo(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        doneAndUndone(lucia.go(PAGE).arriveAt(PAGE), Words.clinic(Words.SPANISH), Demo.lomas(11));
    }

    private static void doneAndUndone(Screen screen, Words words, DemoPatient patient) {
        assertThat(screen.part("place-today")).hasAttribute("aria-current", "page");
        Locator row = row(screen.go(ONLY_INVITATIONS), patient);
        assertThat(row).containsText(words.get("today_list.kind.INVITATION_WAITING"));
        assertThat(row).containsText(words.get("today_list.since.INVITATION_WAITING"));

        press(row, words.get("today_list.button.done"));
        assertThat(screen.part("today:undoable")).containsText(patient.familyName());
        assertThat(row).hasCount(0);
        assertThat(screen.see("#done-today li")).hasCount(1);
        screen.accessible();

        screen.part("today:undo").click();
        assertThat(screen.see("#messages")).containsText(words.get("today_list.done.undone"));
        assertThat(row).hasCount(1);
        assertThat(screen.see("#done-today")).hasCount(0);

        press(row, words.get("today_list.button.done"));
        assertThat(row).hasCount(0);
        screen.go(PAGE);
        assertThat(screen.part("today:undoable")).hasCount(0);
        press(screen.see("#done-today li").first(), words.get("today_list.button.undo"));
        assertThat(row(screen.go(ONLY_INVITATIONS), patient)).hasCount(1);
    }

    @Test
    void wipesNoRedLightAwayBeforeTheRecordIsOpened(People people) {
        Words words = Words.clinic(Words.ENGLISH);
        // After whatever anybody has looked at today.
        Diary.again(people.patient(Demo.harbour(10).userName()))
                .fill(9, "LOWER", "DURING")
                .saveMuch();
        Screen ana = people.staff(Demo.ANA);
        Locator row = row(ana.go(PAGE + "?kind=RED_LIGHT"), Demo.harbour(10));
        assertThat(row).containsText(words.get("today_list.kind.RED_LIGHT"));
        assertThat(row).containsText(words.get("today_list.note.unopened"));
        assertThat(row.locator("input[type=submit]")).hasCount(0);
        ana.accessible();

        row.getByText(words.get("today_list.action.RED_LIGHT")).click();
        ana.arriveAt("/patient/overview.xhtml");
        ana.go(PAGE + "?kind=RED_LIGHT");
        press(row, words.get("today_list.button.done"));
        assertThat(row).hasCount(0);
        assertThat(ana.part("today:undoable")).containsText(Demo.harbour(10).familyName());
    }

    @Test
    void saysWhereNothingWaits(People people) {
        rows.write("delete from invitation where wrong_answers >= 5 and patient_id is not null");
        Screen ana = people.staff(Demo.ANA);
        ana.go(PAGE + "?kind=INVITATION_SPENT");
        assertThat(ana.see(".empty-heading"))
                .hasText(Words.clinic(Words.ENGLISH).get("today_list.empty.all.heading"));
        ana.accessible();
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic(PAGE), Demo.ANA).arriveAt(PAGE);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                ana.go(PAGE).accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                ana.keepPicture("today-" + width + "-" + colours);
            }
        }
    }

    private static Locator row(Screen screen, DemoPatient patient) {
        return screen.see("#work li").filter(new Locator.FilterOptions().setHasText(patient.familyName()));
    }

    private static void press(Locator row, String button) {
        row.locator("input[type=submit][value='" + button + "']").click();
    }
}
