package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** A visit is planned, moved, cancelled and taken up again; the patient sees it. */
@Journey
class VisitsBrowserIT {

    private static final DemoPatient EMILY = Demo.harbour(12);
    private static final DemoPatient INES = Demo.lomas(6);

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        for (DemoPatient patient : List.of(EMILY, INES)) {
            rows.forget(patient, "visit");
        }
    }

    @Test
    void arePlannedMovedAndCancelledInEnglish(People people) {
        Screen ana = people.staff(Demo.ANA);
        plannedMovedAndCancelled(ana, Words.clinic(Words.ENGLISH), EMILY);
        seen(people.patient(EMILY.userName()), Words.portal(Words.ENGLISH));
    }

    @Test
    void arePlannedMovedAndCancelledInSpanish(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        plannedMovedAndCancelled(lucia, Words.clinic(Words.SPANISH), INES);
        seen(people.patient(INES.userName()), Words.portal(Words.SPANISH));
    }

    private void plannedMovedAndCancelled(Screen member, Words words, DemoPatient patient) {
        open(member, patient);
        planned(member, words);
        moved(member, words);
        cancelled(member, words);
    }

    private static void planned(Screen member, Words words) {
        fill(member, day(), "http://video.example/room");
        member.part("visit:save").click();
        assertThat(member.part("where-error")).hasText(words.get("visit_list.error.VIDEO"));
        assertThat(member.part("visit:where")).hasValue("http://video.example/room");
        member.accessible();
        fill(member, day().minusDays(40), "Room 2");
        member.part("visit:save").click();
        assertThat(member.part("time-error")).hasText(words.get("visit_list.error.PAST"));
        fill(member, day(), "Room 2");
        member.part("visit:save").dblclick();
        assertThat(member.see("#messages")).containsText(words.get("visit_list.done.planned"));
        assertThat(next(member)).hasCount(1);
        assertThat(next(member)).containsText("Room 2");
        member.accessible();
    }

    private static void moved(Screen member, Words words) {
        press(next(member), words.get("visit_list.button.change"));
        assertThat(member.part("visit:where")).hasValue("Room 2");
        fill(member, day().plusDays(1), "https://video.example/room?a=1&b=\"><script>alert(1)</script>");
        member.part("visit:save").click();
        assertThat(member.part("where-error")).hasText(words.get("visit_list.error.VIDEO"));
        member.part("visit:where").fill("https://video.example/room?a=1&b=2");
        member.part("visit:save").click();
        assertThat(member.see("#messages")).containsText(words.get("visit_list.done.moved"));
        assertThat(next(member)).hasCount(1);
        assertThat(next(member).locator("a")).hasAttribute("href", "https://video.example/room?a=1&b=2");
    }

    private static void cancelled(Screen member, Words words) {
        press(next(member), words.get("visit_list.button.cancel"));
        assertThat(next(member)).containsText(words.get("visit_list.note.cancelled"));
        member.accessible().part("visits:undo").click();
        assertThat(member.see("#messages")).containsText(words.get("visit_list.done.takenup"));
        press(next(member), words.get("visit_list.button.cancel"));
        press(next(member), words.get("visit_list.button.takeup"));
        assertThat(next(member)).not().containsText(words.get("visit_list.note.cancelled"));
    }

    private static void seen(Screen phone, Words words) {
        phone.arriveAt("/today/today.xhtml");
        assertThat(phone.part("next-visit")).containsText(words.get("today_today.heading.visit"));
        assertThat(phone.see("#next-visit a")).hasText(words.get("today_today.link.video"));
    }

    @Test
    void areShownInBothVersionsWhereTwoChangeThemAtOnce(People people) {
        twoChangeIt(people.staff(Demo.ANA), people.staff(Demo.tom().userName()), EMILY, Words.clinic(Words.ENGLISH));
    }

    @Test
    void areShownInBothVersionsInSpanishToo(People people) {
        twoChangeIt(people.staff(Demo.LUCIA), people.staff(Demo.CARMEN), INES, Words.clinic(Words.SPANISH));
    }

    private void twoChangeIt(Screen first, Screen second, DemoPatient patient, Words words) {
        open(first, patient);
        fill(first, day(), "Room 2");
        first.part("visit:save").click();
        assertThat(next(first)).hasCount(1);
        open(second, patient);
        press(next(second), words.get("visit_list.button.change"));
        press(next(first), words.get("visit_list.button.change"));
        fill(first, day(), "Room 3");
        first.part("visit:save").click();
        assertThat(next(first)).containsText("Room 3");

        fill(second, day(), "Room 4");
        second.part("visit:save").click();
        Locator both = second.part("conflict");
        assertThat(both).containsText("Room 3");
        assertThat(both).containsText("Room 4");
        assertThat(next(first)).containsText("Room 3");
        second.accessible().part("visit:mine").click();
        assertThat(second.see("#messages")).containsText(words.get("visit_list.done.moved"));
        assertThat(next(second)).containsText("Room 4");
    }

    @Test
    void standOnTheStartPageOnTheirDay(People people) {
        Screen ana = people.staff(Demo.ANA);
        open(ana, EMILY);
        planned(ana, Words.clinic(Words.ENGLISH));
        assertThat(today(ana)).hasCount(0);
        rows.write(
                "update visit set starts_at = date_trunc('day', now() at time zone 'Europe/London') at time zone 'Europe/London'"
                        + " + interval '12 hours' where patient_id = (select id from patient where user_id = ?)",
                EMILY.userId());
        today(ana)
                .getByText(Words.clinic(Words.ENGLISH).get("today_list.action.VISIT"))
                .click();
        ana.arriveAt("/visit/list.xhtml");
    }

    private static LocalDate day() {
        return LocalDate.now(DemoClinics.ZONE).plusDays(20);
    }

    private static Locator today(Screen member) {
        return member.go("/today/list.xhtml?kind=VISIT")
                .see("#work li")
                .filter(new Locator.FilterOptions().setHasText(EMILY.familyName()));
    }

    private void open(Screen member, DemoPatient patient) {
        String id = rows.texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0);
        member.go("/visit/list.xhtml?id=" + id).arriveAt("/visit/list.xhtml");
    }

    private static void fill(Screen member, LocalDate day, String where) {
        member.part("visit:day").fill(day.toString());
        member.part("visit:time").fill("14:30");
        Locator members = member.part("visit:member");
        members.selectOption(members.locator("option").nth(1).getAttribute("value"));
        member.part("visit:where").fill(where);
    }

    private static Locator next(Screen member) {
        return member.see("#next li");
    }

    private static void press(Locator row, String button) {
        row.locator("input[type=submit][value='" + button + "']").click();
    }
}
