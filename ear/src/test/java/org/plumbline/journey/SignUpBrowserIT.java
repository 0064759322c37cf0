package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.mail.CaughtMail;

/** From the form to the console: somebody whom nobody knows opens a clinic. */
@Journey
class SignUpBrowserIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final String PASSWORD = "a long enough pass phrase 2026";

    @Test
    void opensAClinicAndLetsItsAdminIn(People people, Site site) {
        String mail = "olga-" + UUID.randomUUID() + "@new.example";
        Screen olga = people.somebody(Device.DESK);
        fill(olga, mail);
        olga.part("send").click();
        olga.arriveAt("/signup.xhtml?sent=true");
        assertThat(olga.page().context().cookies()).noneMatch(cookie -> cookie.name.contains("SESSION"));

        URI link = link(site.mail(mail, "Confirm your sign-up"));
        olga.open(link);
        olga.arriveAt("/signup/confirm.xhtml");
        assertThat(clinics(site)).as("a look at the page opens nothing").isZero();
        olga.part("open").click();
        assertThat(olga.see("h1")).hasText("Your clinic is open");
        assertThat(clinics(site)).isEqualTo(1);

        setPassword(olga, InvitationMail.to(mail, site).naming("Back Clinic").link());
        olga.go("/");
        new SignInForm(olga).signIn(mail, PASSWORD);
        olga.arriveAt("/today/list.xhtml");
        assertThat(olga.see(".bar-clinic")).hasText("Olga's Back Clinic");
        assertThat(olga.part("place-clinic")).isVisible();
        assertThat(olga.see("#steps .step-open")).hasCount(5);
        olga.accessible();

        openAgain(people.somebody(Device.PHONE), link);
        assertThat(clinics(site)).isEqualTo(1);
    }

    private static void openAgain(Screen again, URI link) {
        again.open(link);
        again.part("open").click();
        assertThat(again.see("h1")).hasText("Your clinic is open already");
        again.accessible();
    }

    @Test
    void answersAlikeWhoeverHasTheAddress(People people, Site site) {
        Screen known = people.somebody(Device.PHONE);
        fill(known, Demo.ANA);
        known.part("send").click();
        known.arriveAt("/signup.xhtml?sent=true");
        Screen unknown = people.somebody(Device.PHONE);
        fill(unknown, "nobody-" + UUID.randomUUID() + "@new.example");
        unknown.part("send").click();
        unknown.arriveAt("/signup.xhtml?sent=true");
        assertThat(known.texts()).isEqualTo(unknown.texts());
    }

    @Test
    void saysWhatToAmendAndKeepsWhatWasTyped(People people) {
        Screen olga = people.somebody(Device.PHONE);
        fill(olga, "olga@new.example");
        olga.see("#signup").evaluate("form => form.noValidate = true");
        olga.part("mail").fill("olga@new.example, tom@new.example");
        olga.part("zone").selectOption("");
        olga.part("send").click();

        assertThat(olga.part("mail-error")).containsText("ana@clinic.example");
        assertThat(olga.part("zone-error")).not().isEmpty();
        assertThat(olga.part("clinic")).hasValue("Olga's Back Clinic");
        assertThat(olga.part("country")).hasValue("GB");
        olga.accessible();
    }

    @Test
    void doesNothingForAForgedLink(People people) {
        Screen eve = people.somebody(Device.DESK);
        eve.go("/signup/confirm.xhtml?token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA");
        assertThat(eve.see("h1")).hasText("This link doesn't work");
        eve.accessible();
        eve.go("/signup/terms.xhtml").accessible();
    }

    private static void fill(Screen screen, String mail) {
        screen.go("/signup.xhtml").accessible();
        screen.part("clinic").fill("Olga's Back Clinic");
        screen.part("admin").fill("Olga Petrova");
        screen.part("mail").fill(mail);
        screen.part("language").selectOption("en");
        screen.part("country").selectOption(new SelectOption().setValue("GB"));
        screen.part("zone").selectOption("Europe/London");
        screen.part("terms").check();
    }

    private static void setPassword(Screen screen, URI link) {
        screen.open(link);
        screen.part("way-password").click();
        screen.part("password-new").fill(PASSWORD);
        screen.part("password-confirm").fill(PASSWORD);
        screen.see("input[type=submit], button[type=submit]").first().click();
        screen.see("#kc-info-message").waitFor();
    }

    private static int clinics(Site site) {
        return new BehindThePages(site).count("select count(*) from clinic where name = 'Olga''s Back Clinic'");
    }

    private static URI link(CaughtMail mail) {
        Matcher link = LINK.matcher(mail.body().text());
        assertThat(link.find()).isTrue();
        return URI.create(link.group());
    }
}
