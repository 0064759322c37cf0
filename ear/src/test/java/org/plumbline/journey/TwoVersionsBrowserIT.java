package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** Two windows change one draft: nothing is overwritten unseen, and nobody is asked where there is nothing to choose. */
@Journey
class TwoVersionsBrowserIT {

    private static final DemoPatient MINE = Demo.harbour(11);
    private static final String TRAUMA = "assessment:trauma";

    private BehindThePages rows;

    @BeforeEach
    void open(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        rows.forgetDrafts(MINE);
    }

    /** Of two windows neither overwrites the other before somebody has seen both. */
    @Test
    void showsBothVersionsWhereItWasChangedTwice(People people) {
        Screen ana = people.staff(Demo.ANA);
        Draft draft = new Caseload(ana).open(MINE).assess();
        somebodyElseEnters(people, draft, "None, says she");

        ana.expecting(409).part(TRAUMA).fill("A fall in spring");
        Locator both = ana.part("conflict");
        assertThat(both).containsText("None, says she");
        assertThat(both).containsText("A fall in spring");
        assertThat(both).containsText(Demo.tom().name());
        assertThat(traumas("None, says she")).isOne();
        ana.accessible();

        ana.part("assessment:mine").click();
        ana.page().waitForLoadState();
        assertThat(both).hasCount(0);
        assertThat(ana.part(TRAUMA)).hasValue("A fall in spring");
        assertThat(traumas("A fall in spring")).isOne();
    }

    /** A save that another one overtook changes nothing: there is nothing to choose between. */
    @Test
    void asksNothingWhereBothVersionsSayTheSame(People people) {
        Screen ana = people.staff(Demo.ANA);
        Draft draft = new Caseload(ana).open(MINE).assess();
        somebodyElseEnters(people, draft, "A fall, says she");

        ana.part(TRAUMA).fill("A fall, says she");
        draft.save();
        assertThat(ana.part("conflict")).hasCount(0);
        assertThat(ana.part(TRAUMA)).hasValue("A fall, says she");
        assertThat(traumas("A fall, says she")).isOne();
    }

    /** The page that settled it names the newer version from then on: its own next change is nobody else's. */
    @Test
    void goesOnKeepingItselfAfterBothVersionsSaidTheSame(People people) {
        Screen ana = people.staff(Demo.ANA);
        Draft draft = new Caseload(ana).open(MINE).assess();
        somebodyElseEnters(people, draft, "A fall, says she");

        ana.expecting(409).part(TRAUMA).fill("A fall, says she");
        draft.kept();
        ana.part(TRAUMA).fill("A fall, says she, twice");
        ana.part(TRAUMA).press("Tab");
        ana.page().waitForResponse(answer -> answer.url().contains("/api/assessment/"), () -> {});
        assertThat(ana.part("conflict")).hasCount(0);
        assertThat(traumas("A fall, says she, twice")).isOne();
    }

    private static void somebodyElseEnters(People people, Draft draft, String words) {
        Screen tom = people.staff(Demo.tom().userName());
        tom.go("/assessment/edit.xhtml?id=" + draft.id());
        tom.part(TRAUMA).fill(words);
        new Draft(tom).kept();
    }

    private int traumas(String words) {
        return rows.count("select count(*) from assessment where trauma = ?", words);
    }
}
