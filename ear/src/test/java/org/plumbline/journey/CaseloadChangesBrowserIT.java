package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** What a member changes from the caseload: their saved views, and several patients at once. */
@Journey
class CaseloadChangesBrowserIT {

    private static final String PAGE = "/caseload/list.xhtml";

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
    }

    @AfterEach
    void forget() {
        rows.write("delete from caseload_view");
        rows.write("delete from care_team_member");
    }

    @Test
    void keepsViewsForTheirMember(People people) {
        keepRenameAndUndo(people.staff(Demo.ANA), Words.clinic(Words.ENGLISH));
        Screen other = people.staff(Demo.tom().userName());
        assertThat(other.see(".caseload-view-links li")).hasCount(1);
    }

    @Test
    void keepsViewsInSpanish(People people) {
        keepRenameAndUndo(people.staff(Demo.LUCIA), Words.clinic(Words.SPANISH));
    }

    private static void keepRenameAndUndo(Screen screen, Words words) {
        screen.go(PAGE + "?seen=NEVER&sort=-AGE");
        openViews(screen);
        screen.part("caseload:viewname").fill("<b>Nie & nimmer</b>");
        screen.part("caseload:keep").click();
        assertThat(screen.see("#messages")).containsText(words.get("caseload_list.done.kept"));
        Locator links = screen.see(".caseload-view-links li");
        assertThat(links.nth(1)).hasText("<b>Nie & nimmer</b>");

        openViews(screen);
        screen.accessible();
        screen.part("caseload:saved:0:name").fill("Neue");
        screen.part("caseload:saved:0:rename").click();
        assertThat(links.nth(1)).hasText("Neue");

        standardAndUndone(screen, words, links);
    }

    private static void standardAndUndone(Screen screen, Words words, Locator links) {
        openViews(screen);
        screen.part("caseload:saved:0:standard").click();
        assertThat(screen.see("#messages")).containsText(words.get("caseload_list.done.standard"));
        screen.go(PAGE);
        assertThat(screen.address().getQuery()).contains("seen=NEVER");

        openViews(screen);
        screen.part("caseload:saved:0:delete").click();
        assertThat(links).hasCount(1);
        screen.accessible();
        screen.part("caseload:undo").click();
        assertThat(links.nth(1)).hasText("Neue");
    }

    private static void openViews(Screen screen) {
        screen.see("#views summary").click();
    }

    @Test
    void doesToSeveralWhatCanBeDoneAndNamesTheRest(People people) {
        severalAtOnce(people.staff(Demo.ANA), Words.clinic(Words.ENGLISH), Demo.harbour(4), Demo.harbour(5));
    }

    @Test
    void doesToSeveralInSpanish(People people) {
        severalAtOnce(people.staff(Demo.LUCIA), Words.clinic(Words.SPANISH), Demo.lomas(4), Demo.lomas(5));
    }

    private void severalAtOnce(Screen screen, Words words, DemoPatient one, DemoPatient other) {
        screen.part("caseload:several").click();
        screen.part("caseload:join").click();
        assertThat(screen.see("#messages")).containsText(words.get("caseload_list.error.nobody"));
        tick(screen, one);
        tick(screen, other);
        screen.part("caseload:colleague").selectOption(new SelectOption().setIndex(0));
        screen.accessible();
        screen.part("caseload:join").click();
        assertThat(screen.see("#messages")).containsText(words.get("caseload_list.done.joined", 2));
        assertThat(rows.count("select count(*) from care_team_member")).isEqualTo(2);

        tick(screen, one);
        screen.part("caseload:leave").click();
        assertThat(screen.see("#messages")).containsText(one.familyName());
        assertThat(rows.count("select count(*) from care_team_member")).isEqualTo(2);

        tick(screen, other);
        screen.part("caseload:invite").click();
        assertThat(screen.see("#messages")).containsText(other.familyName());

        screen.part("all").check();
        assertThat(screen.see("input[name=chosen]:checked")).hasCount(12);
    }

    private static void tick(Screen screen, DemoPatient patient) {
        row(screen, patient).locator("input[name=chosen]").check();
    }

    private static Locator row(Screen screen, DemoPatient patient) {
        return screen.see("#found tbody tr").filter(new Locator.FilterOptions().setHasText(patient.familyName()));
    }
}
