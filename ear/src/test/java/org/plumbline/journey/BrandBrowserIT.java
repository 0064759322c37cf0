package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Images;

/** An admin gives the clinic's pages its colour and its logo. */
@Journey
class BrandBrowserIT {

    private static final String PAGE = "/settings/brand.xhtml";

    @AfterEach
    void asItWas(Site site) {
        new BehindThePages(site).write("update clinic set accent = '', logo_id = null");
    }

    @Test
    void dressesThePagesOfItsPeople(People people) {
        Screen carmen = people.staff(Demo.CARMEN);
        Words words = Words.clinic(Words.SPANISH);
        carmen.go(PAGE).arriveAt(PAGE);
        carmen.part("colour:accent").fill("#7a1fa2");
        carmen.part("colour:paint").click();
        assertThat(carmen.see("#messages")).containsText(words.get("settings_brand.done.colour"));
        upload(carmen, "logo.png", Images.file(Color.RED));
        assertThat(carmen.see("#messages")).containsText(words.get("settings_brand.done.logo"));
        carmen.accessible();

        isSeenByDayAndByNight(people);
        Screen patient = people.patient(Demo.lomas(9).userName()).arriveAt("/today/today.xhtml");
        assertThat(patient.see(".bar .logo")).hasCount(1);
        assertThat(teal(patient)).isEqualTo("#7a1fa2");
        assertThat(people.staff(Demo.ANA).go("/today/list.xhtml").see(".bar .logo"))
                .hasCount(0);

        carmen.part("present:remove").click();
        assertThat(carmen.see("#messages")).containsText(words.get("settings_brand.done.unlogo"));
        carmen.part("colour:forget").click();
        assertThat(carmen.part("colour:forget")).hasCount(0);
    }

    private static void isSeenByDayAndByNight(People people) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen lucia = people.somebody(Device.DESK, scheme);
            People.signIn(lucia, people.site().clinic("/"), Demo.LUCIA).arriveAt("/today/list.xhtml");
            assertThat(lucia.see(".bar .logo")).hasCount(1);
            lucia.keepPicture("brand-" + scheme);
        }
    }

    @Test
    void refusesAColourThatNobodyCanRead(People people) {
        Screen admin = people.staff("admin@harbour.example");
        admin.go(PAGE).arriveAt(PAGE);
        admin.part("colour:accent").fill("#ffcc00");
        admin.part("colour:paint").click();
        assertThat(admin.see("#colour .field-error")).containsText("4.5 is needed");
        assertThat(admin.part("colour:accent")).hasValue("#ffcc00");
        admin.accessible();
        upload(admin, "logo.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(admin.see("#logo .field-error"))
                .containsText(Words.clinic(Words.ENGLISH).get("layout.error.image.NO_IMAGE"));
        admin.accessible();
    }

    private static void upload(Screen screen, String name, byte[] file) {
        screen.part("logo:image").setInputFiles(new FilePayload(name, "image/png", file));
        screen.part("logo:upload").click();
    }

    private static Object teal(Screen screen) {
        return screen.page().evaluate("getComputedStyle(document.documentElement).getPropertyValue('--teal').trim()");
    }
}
