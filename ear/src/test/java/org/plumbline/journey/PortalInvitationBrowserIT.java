package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Patients are added and invited, say when they were born, come, and are shut out again. Each test makes its patient itself. */
@Journey
class PortalInvitationBrowserIT {

    /** What the day is answered with before anything is agreed to. */
    private static final int FORBIDDEN = 403;

    static final String BORN = "1979-03-14";

    @Test
    void aPatientIsAddedInvitedAndTellsTheirDateOfBirth(People people) {
        String mail = InvitationMail.address("olive");
        Screen ana = people.staff(Demo.ANA);
        addPatient(ana, "Olive", "Marsh" + UUID.randomUUID().toString().substring(0, 4));
        invitePatient(ana, mail);
        InvitationMail invitation =
                InvitationMail.to(mail, people.site()).naming(Demo.harbour().name());

        Screen olive = people.somebody(Device.PHONE);
        invitation.follow(olive);
        People.signIn(olive, people.site().portal("/"), mail);
        olive.arriveAt("/welcome.xhtml");
        tellTheDateOfBirth(olive);
        agree(olive);
        Diary.open(olive);

        ana.page().reload();
        assertThat(ana.part("end:close")).isVisible();
        ana.part("end:sure").check();
        ana.part("end:close").click();
        assertThat(ana.part("invitation:mail")).isVisible();
        olive.open(people.site().portal("/today/today.xhtml"));
        new SignInForm(olive);
    }

    /** Nothing else is shown before; a wrong answer may be mended. */
    private static void tellTheDateOfBirth(Screen olive) {
        olive.open(olive.site().portal("/pain/report.xhtml"));
        olive.arriveAt("/welcome.xhtml");
        assertThat(olive.part("born")).hasCSS("font-size", "18px");
        olive.part("open").click();
        assertThat(olive.part("incomplete")).isVisible();
        answer(olive, "1979-03-15");
        assertThat(olive.part("wrong")).isVisible();
        olive.accessible();
        answer(olive, BORN);
    }

    /** The last of three steps: nothing else is shown before, but for the warning signs. */
    static void agree(Screen olive) {
        olive.arriveAt("/consent/consent.xhtml");
        assertThat(olive.part("step")).containsText("3");
        olive.open(olive.site().portal("/settings/settings.xhtml"));
        olive.arriveAt("/consent/consent.xhtml");
        olive.part("signs").click();
        olive.arriveAt("/danger/signs.xhtml");
        answerTheQuestions(olive);
        olive.open(olive.site().portal("/consent/consent.xhtml"));
        olive.part("agree").click();
        assertThat(olive.part("incomplete")).isVisible();
        olive.accessible().keepPicture("consent");
        olive.part("sure").check();
        olive.part("agree").click();
        olive.arriveAt("/today/today.xhtml");
    }

    /** The clinic is told, though nothing else is agreed to yet. */
    private static void answerTheQuestions(Screen olive) {
        olive.expecting(FORBIDDEN).open(olive.site().portal("/danger/screen.xhtml"));
        olive.part("none").check();
        olive.part("answer").click();
        assertThat(olive.part("told")).isVisible();
        assertThat(olive.part("told")).not().hasText(olive.part("told").getAttribute("data-lost"));
        assertThat(olive.part("told")).not().hasText(olive.part("told").getAttribute("data-kept"));
    }

    @Test
    void fiveWrongDatesOfBirthSpendAnInvitation(People people) {
        String mail = InvitationMail.address("stranger");
        Screen ana = people.staff(Demo.ANA);
        addPatient(ana, "Peter", "Vale" + UUID.randomUUID().toString().substring(0, 4));
        invitePatient(ana, mail);

        Screen stranger = people.somebody(Device.PHONE);
        InvitationMail.to(mail, people.site()).follow(stranger);
        People.signIn(stranger, people.site().portal("/"), mail);
        stranger.arriveAt("/welcome.xhtml");
        for (int day = 1; day <= 4; day++) {
            answer(stranger, LocalDate.of(1960, 1, day).toString());
            assertThat(stranger.part("wrong")).isVisible();
        }
        answer(stranger, "1960-01-05");
        stranger.arriveAt("/spent.xhtml");
        stranger.open(people.site().portal("/today/today.xhtml"));
        stranger.arriveAt("/unknown.xhtml");

        ana.page().reload();
        assertThat(ana.part("pending:withdraw")).isVisible();
        assertThat(ana.part("pending:repeat")).hasCount(0);
        ana.accessible();
    }

    /** It is told at the field, and what was typed stays there to be mended. */
    @Test
    void whatIsNotTakenStaysInItsField(People people) {
        Screen ana = people.staff(Demo.ANA);
        ana.part("new").click();
        fill(ana, "Robin", "Hale" + UUID.randomUUID().toString().substring(0, 4), "2190-03-14");
        ana.part("added:add").click();
        assertNotTaken(ana.part("added:born"), ana.part("born-error"), "2190-03-14");
        ana.accessible();
        ana.part("added:born").fill(BORN);
        ana.part("added:add").click();
        ana.arriveAt("/patient/overview.xhtml");

        ana.part("to-access").click();
        ana.arriveAt("/patient/access.xhtml");
        ana.part("invitation:mail").fill("robin@nowhere");
        ana.part("invitation:send").click();
        assertNotTaken(ana.part("invitation:mail"), ana.part("mail-error"), "robin@nowhere");
        ana.accessible();
    }

    private static void assertNotTaken(Locator field, Locator error, String typed) {
        assertThat(error).isVisible();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasValue(typed);
    }

    static void addPatient(Screen clinician, String given, String family) {
        clinician.part("new").click();
        fill(clinician, given, family, BORN);
        clinician.part("added:add").click();
        clinician.arriveAt("/patient/overview.xhtml");
    }

    private static void fill(Screen clinician, String given, String family, String born) {
        clinician.arriveAt("/patient/new.xhtml");
        clinician.part("added:given").fill(given);
        clinician.part("added:family").fill(family);
        clinician.part("added:born").fill(born);
        clinician.choose("added:sex", "FEMALE");
    }

    static void invitePatient(Screen clinician, String mail) {
        clinician.part("to-access").click();
        clinician.arriveAt("/patient/access.xhtml");
        clinician.part("invitation:mail").fill(mail);
        clinician.part("invitation:send").click();
        assertThat(clinician.see("#messages .notice-green")).isVisible();
        clinician.accessible();
    }

    static void answer(Screen screen, String born) {
        screen.part("born").fill(born);
        screen.part("open").click();
    }
}
