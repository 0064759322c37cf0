package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** Where it hurts, from behind and from the front: a wrong side would be harm. */
@Journey
class BodyBrowserIT {

    private static final DemoPatient PATIENT = Demo.lomas(3);

    @BeforeEach
    @AfterEach
    void forget(People people) {
        new BehindThePages(people.site()).forget(PATIENT, "pain_report");
    }

    @Test
    void theRightLiesOnTheViewersLeftFromTheFrontAndOnTheirRightFromBehind(People people) {
        Screen phone = report(people);
        assertThat(left(words(phone, "BACK_THIGH_LEFT"))).isLessThan(left(words(phone, "BACK_THIGH_RIGHT")));
        assertThat(left(spot(phone, "BACK_THIGH_LEFT"))).isLessThan(left(spot(phone, "BACK_THIGH_RIGHT")));
        assertThat(phone.see(".body-back .body-sides b").first()).hasText(said("pain_report.label.left"));

        phone.choose(phone.part("view-front"));
        assertThat(left(words(phone, "FRONT_GROIN_RIGHT"))).isLessThan(left(words(phone, "FRONT_GROIN_LEFT")));
        assertThat(left(spot(phone, "FRONT_GROIN_RIGHT"))).isLessThan(left(spot(phone, "FRONT_GROIN_LEFT")));
        assertThat(phone.see(".body-front .body-sides b").first()).hasText(said("pain_report.label.right"));
        phone.accessible();
    }

    /** The words, the place in the picture, and what is kept, are one. */
    @Test
    void whatIsTappedIsWhatIsKept(People people) {
        Screen phone = report(people);
        phone.see("label[for=view-front]").click();
        phone.choose("score", "2");
        words(phone, "FRONT_GROIN_RIGHT").click();
        phone.part("save").click();
        phone.arriveAt("/pain/thanks.xhtml");

        Diary.open(phone);
        phone.see("#all-reports summary").click();
        assertThat(Diary.reports(phone).first()).containsText(said("layout.region.FRONT_GROIN_RIGHT"));
        phone.part("report").click();
        assertThat(phone.part("region-FRONT_GROIN_RIGHT")).isChecked();
        assertThat(phone.part("region-FRONT_GROIN_RIGHT")).isVisible();
    }

    @Test
    void tappingOnTheBodyIsTappingOnItsWords(People people) {
        Screen phone = report(people);
        phone.see("label[for=view-front]").click();
        BoundingBox spot = spot(phone, "FRONT_SHIN_LEFT").boundingBox();
        phone.page().mouse().click(spot.x + spot.width / 2, spot.y + spot.height / 2);
        assertThat(phone.part("region-FRONT_SHIN_LEFT")).isChecked();
    }

    private static Screen report(People people) {
        Screen phone = people.patient(PATIENT.userName()).arriveAt("/today/today.xhtml");
        phone.open(people.site().portal("/pain/report.xhtml"));
        return phone;
    }

    private static Locator words(Screen phone, String region) {
        Locator words = phone.see("label[for=region-" + region + "] span");
        assertThat(words).hasText(said("layout.region." + region));
        return words;
    }

    private static Locator spot(Screen phone, String region) {
        Locator spot = phone.see("[data-place=" + region + "]");
        spot.scrollIntoViewIfNeeded();
        return spot;
    }

    private static double left(Locator part) {
        return part.boundingBox().x;
    }

    private static String said(String key) {
        return Words.portal(Words.SPANISH).get(key);
    }
}
