package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.mail.CaughtMail;

/** The mail that somebody got with their invitation. */
record InvitationMail(CaughtMail mail) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    /** A mail address that nobody has. */
    static String address(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@invited.example";
    }

    /** The newest to an address that has a link of Keycloak's. */
    static InvitationMail to(String address, Site site) {
        return new InvitationMail(site.mail(address, "/login-actions/action-token"));
    }

    /** What is read, which must name the clinic. */
    InvitationMail naming(String clinic) {
        assertThat(mail.body().text()).contains(clinic);
        assertThat(mail.body().html()).contains(clinic).contains("<a href=");
        return this;
    }

    /** The link that works once. */
    URI link() {
        Matcher link = LINK.matcher(mail.body().text());
        assertThat(link.find()).as("a link in: " + mail.body().text()).isTrue();
        return URI.create(link.group());
    }

    /** Follows it and chooses a password, with which they can sign in afterwards. */
    void follow(Screen screen) {
        screen.open(link());
        screen.part("way-password").click();
        screen.part("password-new").fill(DemoClinics.PASSWORD);
        screen.part("password-confirm").fill(DemoClinics.PASSWORD);
        screen.see("#kc-passwd-update-form [type=submit]").first().click();
        screen.see("#kc-info-message").waitFor();
    }

    /** Follows it and makes a passkey: there never is a password. */
    void followWithAPasskey(Screen screen) {
        screen.open(link());
        screen.part("way-passkey").click();
        screen.part("registerWebAuthn").click();
        screen.see("#kc-info-message a").waitFor();
        assertThat(screen.part("registerWebAuthn")).hasCount(0);
    }
}
