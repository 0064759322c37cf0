package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinic;

/** Somebody who works in two clinics: chooses one, changes, and never mixes them. */
@Journey
class ChooserBrowserIT {

    private static final int NOT_FOUND = 404;

    private final Words english = Words.clinic(Words.ENGLISH);

    @Test
    void worksInTheClinicThatWasChosen(People people) {
        Screen nadia = signIn(people.somebody(Device.DESK));
        assertThat(nadia.see("#choose button"))
                .hasText(new String[] {Demo.lomas().name(), Demo.harbour().name()});
        choose(nadia, Demo.harbour());
        assertThat(nadia.see(".bar-clinic")).hasText(Demo.harbour().name());
        assertThat(Caseload.again(nadia)
                        .names()
                        .filter(named(Demo.lomas(1).familyName() + ", "
                                + Demo.lomas(1).givenName())))
                .hasCount(0);
        nadia.part("change-clinic").click();
        nadia.arriveAt("/choose.xhtml");
        String before = cookie(nadia);
        choose(nadia, Demo.lomas());
        assertThat(nadia.see(".bar-clinic")).hasText(Demo.lomas().name());
        assertThat(cookie(nadia)).isNotEqualTo(before);
    }

    @Test
    void arrivesWhereSheWantedToGo(People people) {
        Screen nadia = people.somebody(Device.DESK);
        People.signIn(
                nadia,
                people.site().clinic("/knowledge/catalogue.xhtml"),
                Demo.visiting().userName());
        nadia.arriveAt("/choose.xhtml");
        nadia.see("#choose button").first().click();
        nadia.arriveAt("/knowledge/catalogue.xhtml");
    }

    @Test
    void theOldTabsFormWritesNothing(People people) {
        Screen nadia = signIn(people.somebody(Device.DESK)).expecting(NOT_FOUND);
        choose(nadia, Demo.harbour());
        Draft draft = Caseload.again(nadia).open(Demo.harbour(9)).assess().enter("provokes", "before the change");
        draft.save();
        URI page = nadia.address();
        Page second = nadia.page().context().newPage();
        second.navigate(people.site().clinic("/choose.xhtml").toString());
        second.locator(
                        "#choose button",
                        new Page.LocatorOptions().setHasText(Demo.lomas().name()))
                .click();
        second.waitForURL("**/today/list.xhtml");
        nadia.part("assessment:provokes").fill("written in the other clinic");
        nadia.part("assessment:save").click();
        nadia.page().waitForLoadState();
        assertThat(nadia.see("h1")).hasText(Words.clinic(Words.SPANISH).get("error_page.title.404"));
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        ana.open(page);
        assertThat(ana.part("assessment:provokes")).hasValue("before the change");
    }

    @Test
    void isOfferedNothingElse(People people) {
        Screen nadia = signIn(people.somebody(Device.DESK));
        String form = "() => fetch('/clinic/choose', {method: 'POST', body: new URLSearchParams({clinic: '%s'})})"
                + ".then(answer => answer.url)";
        for (String clinic : List.of(UUID.randomUUID().toString(), "", "' or 1=1", "1-1-1-1-1")) {
            assertThat((String) nadia.page().evaluate(form.formatted(clinic.replace("'", "\\'"))))
                    .as(clinic)
                    .endsWith("/choose.xhtml");
        }
        nadia.go("/caseload/list.xhtml").arriveAt("/choose.xhtml");
    }

    @Test
    void isAskedOnlyWhereThereIsAChoice(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        assertThat(ana.part("change-clinic")).hasCount(0);
        ana.go("/choose.xhtml").arriveAt("/choose.xhtml");
        assertThat(ana.see("#choose button")).hasCount(0);
        ana.part("on").click();
        ana.arriveAt("/today/list.xhtml");
    }

    @Test
    void readsWellOnEachScreen(People people) {
        for (Device device : List.of(Device.PHONE, Device.DESK)) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Screen nadia = signIn(people.somebody(device, colours));
                assertThat(nadia.see("h1")).hasText(english.get("choose_page.title.page"));
                assertThat(nadia.scrollsSideways()).isFalse();
                nadia.keepPicture("choose-" + device + "-" + colours);
            }
        }
    }

    private static Screen signIn(Screen nadia) {
        People.signIn(nadia, nadia.site().clinic("/"), Demo.visiting().userName());
        return nadia.arriveAt("/choose.xhtml");
    }

    private static void choose(Screen screen, DemoClinic clinic) {
        screen.see("#choose button").filter(named(clinic.name())).click();
        screen.arriveAt("/today/list.xhtml");
    }

    private static com.microsoft.playwright.Locator.FilterOptions named(String name) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(name);
    }

    private static String cookie(Screen screen) {
        return screen.page().context().cookies().stream()
                .filter(each -> each.name.equals("plumbline-clinic"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
