package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoMember;

/** What somebody was entering when their session ended is there when they are signed in again, and nobody else sees it. */
@Journey
class KeptFormBrowserIT {

    private static final String WORDS = "Sitting through a film, says she";
    private static final String PROVOKES = "assessment:provokes";
    private static final String EASES = "assessment:eases";

    private final DemoMember tom = Demo.tom();
    private Desk desk;
    private BehindThePages rows;

    @BeforeEach
    void open(Site site) {
        desk = Desk.of(site);
        rows = new BehindThePages(site);
    }

    /** What kept itself before is in the draft; the part that is sent when the session is over is one field, and the whole form comes back. */
    @Test
    void anAssessmentComesBackWhole(People people) {
        Screen clinician = people.staff(tom.userName());
        Draft draft = new Caseload(clinician).open(Demo.harbour(4)).assess();
        clinician.part(PROVOKES).fill(WORDS);
        draft.kept();
        desk.signOut(tom.userId());
        clinician.part(EASES).fill("Standing up again");
        clinician.part("assessment:onset").fill("2026-01-05");

        new SignInForm(clinician).signIn(tom.userName());

        Draft back = new Draft(clinician);
        assertThat(back.messages()).containsText(word("layout.note.kept"));
        assertThat(clinician.part(PROVOKES)).hasValue(WORDS);
        assertThat(clinician.part("assessment:onset")).hasValue("2026-01-05");
        assertThat(clinician.part(EASES)).hasValue("Standing up again");
        assertThat(back.stage()).not().isEmpty();
        assertThat(saved()).isOne();
        assertThat(rows.count("select count(*) from assessment where eases = 'Standing up again'"))
                .isZero();
        assertThat(clinician.page().url()).doesNotContain("film");
        assertThat(clinician.page().context().cookies()).noneMatch(cookie -> cookie.name.endsWith("-kept"));
        back.save();
        assertThat(rows.count(
                        "select count(*) from assessment where eases = 'Standing up again' and onset_on is not null"))
                .isOne();
    }

    @Test
    void whoeverSignsInInsteadSeesNothingOfIt(People people) {
        Screen clinician = people.staff(tom.userName());
        new Caseload(clinician).open(Demo.harbour(5)).assess();
        desk.signOut(tom.userId());
        clinician.part(PROVOKES).fill(WORDS);
        clinician.part("assessment:save").click();

        new SignInForm(clinician).signIn(Demo.ANA);

        new Draft(clinician);
        assertThat(clinician.part(PROVOKES)).hasValue("");
        assertThat(clinician.page().content()).doesNotContain(WORDS);
        clinician.part("signout").click();
        clinician.arriveAt("/signedout.xhtml").part("signin").click();
        new SignInForm(clinician).signIn(tom.userName());
        Caseload.again(clinician).open(Demo.harbour(5)).assess();
        assertThat(clinician.part(PROVOKES)).hasValue("");
    }

    /** The form was made from an older version: put back and saved, it would undo what a colleague saved meanwhile. */
    @Test
    void aDraftThatChangedMeanwhileIsNotOverwritten(People people) {
        Screen clinician = people.staff(tom.userName());
        Draft draft = new Caseload(clinician).open(Demo.harbour(5)).assess();
        Screen colleague = people.staff(Demo.ANA);
        colleague.go("/assessment/edit.xhtml?id=" + draft.id());
        colleague.part(EASES).fill("A walk");
        new Draft(colleague).save();
        desk.signOut(tom.userId());
        clinician.part(PROVOKES).fill(WORDS);
        clinician.part("assessment:save").click();

        new SignInForm(clinician).signIn(tom.userName());

        Draft back = new Draft(clinician);
        assertThat(back.messages()).containsText(word("layout.note.kept"));
        assertThat(clinician.part(PROVOKES)).hasValue(WORDS);
        clinician.part("assessment:save").click();
        assertThat(clinician.part("conflict")).containsText("A walk");
        assertThat(clinician.part("conflict")).containsText(WORDS);
        assertThat(rows.count("select count(*) from assessment where eases = 'A walk'"))
                .isOne();
    }

    @Test
    void aProgramComesBackWithWhatWasTakenOut(People people) {
        Screen clinician = people.staff(tom.userName());
        String signed = rows.texts(
                        "select a.id::text from assessment a join patient p on p.tenant_id = a.tenant_id and p.id = a.patient_id"
                                + " where a.signed_at is not null and p.user_id = ? order by a.examined_on limit 1",
                        Demo.harbour(8).userId())
                .get(0);
        clinician.go("/program/build.xhtml?assessment=" + signed);
        Builder builder = new Builder(clinician);
        int proposed = builder.chosen().count();
        assertThat(proposed).isGreaterThan(1);
        builder.remove(builder.chosen().last());
        builder.chosen().locator("[id$=':sets']").first().fill("7");
        clinician.part("program:reason").fill(WORDS);
        // Not in the middle of a request, whose view would end with the session.
        clinician.settle();
        desk.signOut(tom.userId());
        builder.assignButton().click();

        new SignInForm(clinician).signIn(tom.userName());

        Builder back = new Builder(clinician);
        assertThat(clinician.see("#messages")).containsText(word("layout.note.kept"));
        assertThat(back.chosen()).hasCount(proposed - 1);
        assertThat(back.chosen().locator("[id$=':sets']").first()).hasValue("7");
        assertThat(clinician.part("program:reason")).hasValue(WORDS);
    }

    @Test
    void anEmergencysReasonComesBackAndOpensNothingByItself(People people) {
        Screen clinician = people.staff(tom.userName());
        clinician.go("/patient/emergency.xhtml").arriveAt("/patient/emergency.xhtml");
        clinician.part("emergency:reason").fill("Collapsed in the waiting room");
        clinician.part("emergency:born").fill("1980-02-03");
        clinician.part("emergency:family").fill("Somebody");
        desk.signOut(tom.userId());
        clinician.part("emergency:open").click();

        new SignInForm(clinician).signIn(tom.userName());

        clinician.arriveAt("/patient/emergency.xhtml");
        assertThat(clinician.see("#messages")).containsText(word("layout.note.kept"));
        assertThat(clinician.part("emergency:reason")).hasValue("Collapsed in the waiting room");
        assertThat(clinician.part("emergency:born")).hasValue("1980-02-03");
        assertThat(clinician.see("#messages")).not().containsText(word("patient_emergency.error.unmatched"));
    }

    @Test
    void aPatientWhoIsBeingAddedComesBack(People people) {
        Screen clinician = people.staff(tom.userName());
        clinician.go("/patient/new.xhtml").arriveAt("/patient/new.xhtml");
        clinician.part("added:given").fill("Kept");
        clinician.part("added:born").fill("1980-02-03");
        desk.signOut(tom.userId());
        clinician.part("added:add").click();

        new SignInForm(clinician).signIn(tom.userName());

        clinician.arriveAt("/patient/new.xhtml");
        assertThat(clinician.see("#messages")).containsText(word("layout.note.kept"));
        assertThat(clinician.part("added:given")).hasValue("Kept");
        assertThat(clinician.part("added:born")).hasValue("1980-02-03");
    }

    /** A form of one field is soon chosen again. */
    @Test
    void whatIsNotKeptIsSaidNotToBeSaved(People people) {
        DemoMember grace = Demo.harbour().members().get(0);
        Screen admin = people.staff(grace.userName());
        admin.go("/member/list.xhtml");
        admin.see("#members a")
                .filter(new Locator.FilterOptions().setHasText(tom.name()))
                .click();
        admin.arriveAt("/member/edit.xhtml");
        desk.signOut(grace.userId());
        admin.part("member:save").click();

        new SignInForm(admin).signIn(grace.userName());

        admin.arriveAt("/member/edit.xhtml");
        assertThat(admin.see(".notice-amber")).containsText(word("layout.error.unsent"));
    }

    private int saved() {
        return rows.count("select count(*) from assessment where provokes = ?", WORDS);
    }

    private static String word(String key) {
        return Words.clinic(Words.ENGLISH).get(key);
    }
}
