package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first of the three steps of the invited: a passkey or a password, as they like. */
@Journey
class WayInBrowserIT {

    @Test
    void aPasskeyIsChosenAndThereNeverIsAPassword(People people) {
        String mail = InvitationMail.address("vera");
        InvitationMail invitation = invite(people, "Vera", mail);
        Screen vera = people.somebody(Device.PHONE);
        Passkeys.carriedBy(vera);

        invitation.followWithAPasskey(vera);
        vera.see("#kc-info-message a").click();
        vera.part("authenticateWebAuthnButton").click();
        vera.arriveAt("/welcome.xhtml");
        assertThat(vera.part("step")).containsText("2");
        PortalInvitationBrowserIT.answer(vera, PortalInvitationBrowserIT.BORN);
        PortalInvitationBrowserIT.agree(vera);

        Screen late = people.somebody(Device.PHONE).expecting(400);
        late.open(invitation.link());
        late.see("h1").waitFor();
        assertThat(late.see("[id^=way-]")).hasCount(0);
    }

    /** One may change one's mind until a way is set up. */
    @Test
    void eachPageIsReadableOnASmallPhone(People people) {
        String mail = InvitationMail.address("nora");
        InvitationMail invitation = invite(people, "Nora", mail);
        Screen nora = people.somebody(Device.PHONE);
        nora.page().setViewportSize(360, 740);
        nora.open(invitation.link());
        read(nora, "ways");
        nora.part("way-passkey").click();
        nora.part("registerWebAuthn").waitFor();
        read(nora, "passkey");
        nora.part("way-password").click();
        nora.part("password-new").waitFor();
        read(nora, "password");
        nora.part("way-passkey").click();
        nora.part("registerWebAuthn").waitFor();
    }

    /** Who asks for a password may have no passkey to offer: then none is offered to them. */
    @Test
    void aDeviceWithoutPasskeysIsOfferedAPasswordAlone(People people) {
        String mail = InvitationMail.address("otto");
        InvitationMail invitation = invite(people, "Otto", mail);
        Screen otto = people.somebody(Device.PHONE);
        otto.page().addInitScript("delete window.PublicKeyCredential");
        otto.open(invitation.link());
        assertThat(otto.part("way-password")).isVisible();
        assertThat(otto.part("way-passkey")).isHidden();
        otto.part("way-password").click();
        otto.part("password-new").waitFor();
        assertThat(otto.part("way-passkey")).isHidden();
    }

    private static void read(Screen phone, String page) {
        assertThat(phone.part("step")).hasText("Step 1 of 3");
        phone.accessible().keepPicture("invited-" + page);
        assertThat(phone.scrollsSideways()).isFalse();
    }

    private static InvitationMail invite(People people, String name, String mail) {
        Screen ana = people.staff(Demo.ANA);
        String family = "Fenn" + UUID.randomUUID().toString().substring(0, 4);
        PortalInvitationBrowserIT.addPatient(ana, name, family);
        PortalInvitationBrowserIT.invitePatient(ana, mail);
        return InvitationMail.to(mail, people.site());
    }
}
