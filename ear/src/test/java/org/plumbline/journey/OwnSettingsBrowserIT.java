package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What patients set for themselves, and take with them. */
@Journey
class OwnSettingsBrowserIT {

    private static final DemoPatient RICH = Demo.harbour(2);
    private static final DemoPatient SPEAKER = Demo.harbour(9);
    private static final int WIDE = 360;

    @Test
    void theSizeOfTextIsKeptOnThisDevice(People people) {
        Screen phone = people.patient(RICH.userName());
        new Today(phone);
        for (String page : new String[] {"/settings/settings.xhtml", "/danger/signs.xhtml", "/session/play.xhtml"}) {
            phone.open(phone.site().portal("/settings/settings.xhtml"));
            phone.part("text-largest").click();
            assertThat(phone.part("text-largest")).hasAttribute("aria-current", "true");
            phone.open(phone.site().portal(page));
            assertThat(phone.see("html")).hasClass("text-largest");
            phone.page().setViewportSize(320, 640);
            assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
        phone.accessible();
        phone.open(phone.site().portal("/settings/settings.xhtml?text=normal"));
        assertThat(phone.see("html")).hasClass("text-normal");
        phone.open(phone.site().portal("/settings/settings.xhtml?text=huge"));
        assertThat(phone.see("html")).hasClass("text-normal");
    }

    @Test
    void theLanguageGoesWithThePatientToEveryDevice(People people, Site site) {
        Screen phone = people.patient(SPEAKER.userName());
        new Today(phone);
        phone.open(site.portal("/settings/settings.xhtml"));
        phone.part("speak-es").click();
        assertThat(phone.part("speak-es")).hasAttribute("aria-pressed", "true");
        Screen tablet = people.patient(SPEAKER.userName());
        new Today(tablet);
        assertThat(tablet.see("html")).hasAttribute("lang", "es");
        tablet.open(site.portal("/settings/settings.xhtml"));
        tablet.part("speak-en").click();
        assertThat(tablet.part("speak-en")).hasAttribute("aria-pressed", "true");
        phone.open(site.portal("/today/today.xhtml"));
        assertThat(phone.see("html")).hasAttribute("lang", "en");
        new BehindThePages(site).write("delete from patient_language");
    }

    /** Whoever has a phone that lies about unlocked neither has its passkey nor knows its password. */
    @Test
    void whoeverIsAskedAgainSignsInWithAPasswordOrAPasskey(People people) {
        Screen phone = people.patient(Demo.lomas(10).userName());
        new Today(phone);
        askAgain(phone);
        phone.part("password").fill(DemoClinics.PASSWORD);
        phone.part("kc-login").click();
        phone.arriveAt("/settings/data.xhtml");
        assertThat(phone.part("json")).isVisible();

        Passkeys.carriedBy(phone);
        phone.open(phone.site().portal("/settings/settings.xhtml"));
        phone.part("passkey").click();
        Passkeys.makeAndUse(phone);
        phone.arriveAt("/today/today.xhtml");
        askAgain(phone);
        phone.part("authenticateWebAuthnButton").click();
        phone.arriveAt("/settings/data.xhtml");
    }

    private static void askAgain(Screen phone) {
        phone.open(phone.site().portal("/settings/data.xhtml"));
        phone.page().evaluate("""
                () => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = '/portal/again';
                  document.body.append(form);
                  form.submit();
                }""");
        phone.part("password").waitFor();
    }

    @Test
    void everyPageIsReadableOnASmallPhoneInBothLanguages(People people) {
        Screen phone = people.patient(RICH.userName());
        new Today(phone);
        phone.page().setViewportSize(WIDE, 740);
        for (String language : new String[] {"es", "en"}) {
            for (String page : new String[] {
                "/settings/settings",
                "/settings/devices",
                "/settings/data",
                "/settings/leave",
                "/consent/consent",
                "/consent/withdraw"
            }) {
                phone.open(phone.site().portal(page + ".xhtml?lang=" + language));
                phone.accessible().keepPicture("settings" + page.replace('/', '-') + "-" + language);
                assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(WIDE);
            }
        }
    }

    @Test
    void anotherDeviceIsSignedOut(People people) {
        Screen phone = people.patient(RICH.userName());
        new Today(phone);
        Screen lost = people.patient(RICH.userName());
        new Today(lost);
        phone.open(phone.site().portal("/settings/devices.xhtml"));
        assertThat(phone.see(".device .here")).hasCount(1);
        Locator others = phone.see(".device button");
        int before = others.count();
        assertThat(before).isPositive();
        others.first().click();
        phone.arriveAt("/settings/devices.xhtml");
        assertThat(phone.part("done")).isVisible();
        assertThat(phone.see(".device button")).hasCount(before - 1);
        lost.open(lost.site().portal("/today/today.xhtml"));
        new SignInForm(lost);
        phone.open(phone.site().portal("/today/today.xhtml"));
        new Today(phone);
    }

    @Test
    void theDataAreTheirOwnAsFilesThatNothingKeeps(People people, Site site) {
        BehindThePages rows = new BehindThePages(site);
        Screen phone = people.patient(RICH.userName());
        new Today(phone);
        APIResponse json =
                phone.page().request().get(phone.site().portal("/api/owndata").toString());
        assertThat(json.headers().get("content-disposition")).isEqualTo("attachment; filename=\"plumbline.json\"");
        assertThat(json.headers().get("cache-control")).contains("no-store");
        JsonNode told = new JsonMapper().readTree(json.body());
        assertThat(told.at("/person/familyName").asString()).isEqualTo(RICH.familyName());
        assertThat(told.at("/diary/pain").size()).isPositive();
        assertThat(told.at("/treatment/programs").size()).isPositive();
        for (String family : rows.texts(
                "select family_name from patient where family_name <> ? and length(family_name) > 5",
                RICH.familyName())) {
            assertThat(json.text()).doesNotContain(family);
        }
        APIResponse pdf =
                phone.page().request().get(phone.site().portal("/api/ownpaper").toString());
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
