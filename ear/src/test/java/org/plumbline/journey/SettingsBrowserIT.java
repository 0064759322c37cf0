package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The admin of the English clinic changes its settings. */
@Journey
class SettingsBrowserIT {

    private static final String ADMIN = "admin@harbour.example";

    @AfterEach
    void asItWas(Site site) {
        new BehindThePages(site)
                .write(
                        "update clinic set name = 'Harbour Physiotherapy', second_factor_required = false where language = 'en'"
                                + " and name like 'Harbour%'");
    }

    @Test
    void savesThemAndTellsTheMembers(People people, Site site) {
        Screen admin = people.staff(ADMIN);
        admin.part("place-clinic").click();
        admin.arriveAt("/settings/clinic.xhtml");
        assertThat(admin.part("settings:zone")).hasValue("Europe/London");

        admin.part("settings:name").fill("Harbour & Bay");
        admin.part("settings:secondfactor").check();
        admin.part("settings:save").click();

        assertThat(admin.see("#messages")).containsText("Saved");
        assertThat(admin.part("settings:name")).hasValue("Harbour & Bay");
        assertThat(admin.part("settings:secondfactor")).isChecked();
        admin.accessible();
        site.mail(Demo.ANA, "Harbour & Bay asks all its members");
    }

    @Test
    void showsBothWhereTwoChangeThemAtOnce(People people) {
        Screen first = people.staff(ADMIN);
        first.go("/settings/clinic.xhtml");
        Screen second = people.staff(ADMIN);
        second.go("/settings/clinic.xhtml");
        first.part("settings:name").fill("Harbour One");
        first.part("settings:save").click();
        assertThat(first.see("#messages")).containsText("Saved");

        second.part("settings:name").fill("Harbour Two");
        second.part("settings:save").click();

        Locator both = second.part("conflict");
        assertThat(both).containsText("Harbour One");
        assertThat(both).containsText("Harbour Two");
        assertThat(second.part("settings:name")).hasValue("Harbour Two");
        second.accessible().part("settings:mine").click();
        assertThat(second.see("#messages")).containsText("Saved");
        assertThat(second.part("settings:name")).hasValue("Harbour Two");
        assertThat(first.go("/settings/clinic.xhtml").part("settings:name")).hasValue("Harbour Two");
    }
}
