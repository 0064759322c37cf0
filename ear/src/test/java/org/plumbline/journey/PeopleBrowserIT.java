package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Members are invited, come, change their role, and go again. Each test makes its people itself. */
@Journey
class PeopleBrowserIT {

    private static final String ADMIN = "admin@harbour.example";

    @Test
    void aClinicianIsInvitedComesChangesRoleAndIsRemoved(People people) {
        String mail = InvitationMail.address("nora");
        Screen admin = people.staff(ADMIN);
        invite(admin, "Nora Quinn", mail);
        InvitationMail invitation =
                InvitationMail.to(mail, people.site()).naming(Demo.harbour().name());

        Screen nora = people.somebody(Device.DESK);
        invitation.follow(nora);
        People.signIn(nora, people.site().clinic("/caseload/list.xhtml"), mail);
        new Caseload(nora);
        assertThat(nora.see(".bar-person")).containsText("Nora Quinn");
        assertThat(nora.part("place-members")).hasCount(0);
        assertIsSpent(people, invitation);

        openMember(admin, "Nora Quinn");
        admin.part("member:role").selectOption("ADMIN");
        admin.part("member:save").click();
        assertThat(admin.see("#messages .notice-green")).isVisible();

        admin.part("end:remove").click();
        assertThat(admin.see("#messages .notice-red")).isVisible();
        admin.part("end:sure").check();
        admin.part("end:remove").click();
        admin.arriveAt("/member/list.xhtml");

        nora.go("/caseload/list.xhtml");
        new SignInForm(nora);
    }

    /** Keycloak says so with an error of its own, and shows no form. */
    private static void assertIsSpent(People people, InvitationMail invitation) {
        Screen late = people.somebody(Device.DESK).expecting(400);
        assertEquals(400, late.open(invitation.link()).status());
        assertThat(late.part("password-new")).hasCount(0);
    }

    @Test
    void aWithdrawnInvitationLeadsNowhere(People people) {
        String mail = InvitationMail.address("wes");
        Screen admin = people.staff(ADMIN);
        invite(admin, "Wes Hale", mail);
        InvitationMail invitation = InvitationMail.to(mail, people.site());
        openMember(admin, "Wes Hale");
        admin.part("invitation:withdraw").click();
        admin.arriveAt("/member/list.xhtml");

        Screen wes = people.somebody(Device.DESK);
        invitation.follow(wes);
        People.signIn(wes, people.site().clinic("/"), mail);
        wes.arriveAt("/unknown.xhtml");
    }

    /** Whoever has an account already is told by our own mail, which has no secret; the page says the same as ever. */
    @Test
    void aColleagueOfTheOtherClinicIsInvitedAndSignsInAsEver(People people) {
        String mail = InvitationMail.address("ines");
        Screen carmen = people.staff("admin@lomas.example");
        invite(carmen, "Inés Rey", mail);
        Screen ines = people.somebody(Device.DESK);
        InvitationMail.to(mail, people.site()).follow(ines);

        Screen grace = people.staff(ADMIN);
        invite(grace, "Inés Rey", mail);
        String ours = people.site().mail(mail, "/clinic/").body().readable();
        assertFalse(ours.contains("action-token"));
        assertTrue(ours.contains(Demo.harbour().name()));

        People.signIn(ines, people.site().clinic("/caseload/list.xhtml"), mail);
        ines.arriveAt("/choose.xhtml");
        ines.see("button[name=clinic]")
                .filter(new Locator.FilterOptions().setHasText(Demo.harbour().name()))
                .click();
        new Caseload(ines);
    }

    private static void invite(Screen admin, String name, String mail) {
        admin.part("place-members").click();
        admin.arriveAt("/member/list.xhtml");
        admin.part("invite").click();
        admin.arriveAt("/member/invite.xhtml");
        admin.part("invitation:name").fill(name);
        admin.part("invitation:mail").fill(mail);
        admin.part("invitation:send").click();
        admin.arriveAt("/member/list.xhtml");
        assertThat(admin.see("#messages .notice-green")).isVisible();
    }

    private static void openMember(Screen admin, String name) {
        admin.go("/member/list.xhtml").arriveAt("/member/list.xhtml");
        admin.see("#members a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        admin.arriveAt("/member/edit.xhtml");
    }
}
