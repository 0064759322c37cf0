package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient takes their consent back, or has their account deleted; the clinic sees it, and keeps the record. */
@Journey
class ConsentBrowserIT {

    private static final DemoPatient WITHDRAWS = Demo.harbour(9);
    private static final String BORN = "1971-02-03";

    private BehindThePages rows;

    @BeforeEach
    void agreeAgain(Site site) {
        rows = new BehindThePages(site);
        rows.write(
                "delete from consent where answer <> 'GIVEN' and patient_id = (select id from patient where user_id = ?)",
                WITHDRAWS.userId());
    }

    @Test
    void consentIsTakenBackAndGivenAgain(People people) {
        Screen phone = people.patient(WITHDRAWS.userName());
        new Today(phone);
        phone.open(phone.site().portal("/settings/settings.xhtml"));
        phone.part("to-consent").click();
        withdraw(phone);
        phone.open(phone.site().portal("/today/today.xhtml"));
        phone.arriveAt("/consent/consent.xhtml");

        takeTheDataAlong(phone);

        Screen ana = people.staff(Demo.ANA);
        ana.go("/patient/access.xhtml?id=" + id(WITHDRAWS));
        assertThat(ana.part("consent")).isVisible();
        ana.accessible();

        phone.part("sure").check();
        phone.part("agree").click();
        new Today(phone);
        ana.page().reload();
        assertThat(ana.part("consent")).hasCount(0);
    }

    /** What the clinic keeps of somebody they may read also without agreeing to any more. */
    private static void takeTheDataAlong(Screen phone) {
        phone.part("data").click();
        phone.arriveAt("/settings/data.xhtml");
        phone.accessible().keepPicture("data-withdrawn");
        assertThat(phone.part("back")).hasCount(0);
        for (String file : new String[] {"/api/owndata", "/api/ownpaper"}) {
            assertThat(phone.page()
                            .request()
                            .get(phone.site().portal(file).toString())
                            .headers()
                            .get("content-disposition"))
                    .startsWith("attachment");
        }
        phone.part("back-consent").click();
        phone.arriveAt("/consent/consent.xhtml");
    }

    private static void withdraw(Screen phone) {
        phone.part("withdraw").click();
        phone.arriveAt("/consent/withdraw.xhtml");
        phone.part("send").click();
        assertThat(phone.part("incomplete")).isVisible();
        phone.part("sure").check();
        phone.part("send").click();
        phone.arriveAt("/consent/consent.xhtml");
        assertThat(phone.part("before")).isVisible();
        phone.accessible().keepPicture("consent-withdrawn");
    }

    private String id(DemoPatient patient) {
        return rows.texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0);
    }

    @Test
    void anAccountIsDeletedAndTheClinicKeepsTheRecord(People people) {
        String mail = InvitationMail.address("ivy");
        Screen ana = people.staff(Demo.ANA);
        invite(ana, mail);
        Screen ivy = people.somebody(Device.PHONE);
        come(ivy, mail);
        leave(ivy);

        ana.page().reload();
        assertThat(ana.part("consent")).isVisible();
        assertThat(ana.part("invitation:mail")).isVisible();
        ivy.open(people.site().portal("/today/today.xhtml"));
        new SignInForm(ivy).signIn(mail);
        assertThat(ivy.see("#username, #input-error, [aria-live]").first()).isVisible();
        assertThat(ivy.address().getPath()).doesNotStartWith("/portal/");
    }

    private static void leave(Screen ivy) {
        ivy.open(ivy.site().portal("/settings/leave.xhtml"));
        ivy.part("send").click();
        assertThat(ivy.part("incomplete")).isVisible();
        ivy.accessible();
        ivy.part("sure").check();
        ivy.part("send").click();
        ivy.arriveAt("/gone.xhtml");
        ivy.accessible().keepPicture("gone");
    }

    private static void invite(Screen ana, String mail) {
        ana.part("new").click();
        ana.arriveAt("/patient/new.xhtml");
        ana.part("added:given").fill("Ivy");
        ana.part("added:family").fill("Stone" + UUID.randomUUID().toString().substring(0, 4));
        ana.part("added:born").fill(BORN);
        ana.choose("added:sex", "FEMALE");
        ana.part("added:add").click();
        ana.arriveAt("/patient/overview.xhtml");
        ana.part("to-access").click();
        ana.part("invitation:mail").fill(mail);
        ana.part("invitation:send").click();
        assertThat(ana.see("#messages .notice-green")).isVisible();
    }

    private static void come(Screen ivy, String mail) {
        InvitationMail.to(mail, ivy.site()).follow(ivy);
        People.signIn(ivy, ivy.site().portal("/"), mail);
        ivy.arriveAt("/welcome.xhtml");
        ivy.part("born").fill(BORN);
        ivy.part("open").click();
        ivy.arriveAt("/consent/consent.xhtml");
        ivy.part("sure").check();
        ivy.part("agree").click();
        ivy.arriveAt("/today/today.xhtml");
    }
}
