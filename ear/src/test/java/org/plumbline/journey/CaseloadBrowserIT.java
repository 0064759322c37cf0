package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The caseload of the demo's clinics, each of twelve patients: what is shown is in the address, but for what is searched for. */
@Journey
class CaseloadBrowserIT {

    private static final String PAGE = "/caseload/list.xhtml";
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
    }

    @Test
    void findsWhileOneTypesAndKeepsTheNameOutOfTheAddress(People people) {
        Screen ana = people.staff(Demo.ANA);
        DemoPatient patient = Demo.harbour(3);
        Caseload caseload = new Caseload(ana).search(patient.givenName().substring(0, 4));
        assertThat(row(ana, patient)).hasCount(1);
        assertThat(ana.address().toString()).doesNotContain(patient.givenName().substring(0, 4));

        caseload.open(patient);
        ana.page().goBack();
        assertThat(ana.part("caseload:search")).hasValue(patient.givenName().substring(0, 4));
        assertThat(row(ana, patient)).hasCount(1);
    }

    @Test
    void findsByTheDayOfBirthAndSaysWhereNobodyIsFound(People people) {
        Screen ana = people.staff(Demo.ANA);
        DemoPatient patient = Demo.harbour(3);
        Caseload caseload = new Caseload(ana).search(patient.birthDate().toString());
        assertThat(caseload.names()).hasCount(1);
        assertThat(row(ana, patient)).hasCount(1);

        ana.part("caseload:search").pressSequentially("99999");
        assertThat(ana.see(".empty-heading"))
                .hasText(Words.clinic(Words.ENGLISH).get("caseload_list.empty.heading.search"));
        ana.accessible();
    }

    @Test
    void filtersSortsAndGoesBack(People people) {
        filterSortAndGoBack(people.staff(Demo.ANA), Words.clinic(Words.ENGLISH));
    }

    @Test
    void filtersSortsAndGoesBackInSpanish(People people) {
        filterSortAndGoBack(people.staff(Demo.LUCIA), Words.clinic(Words.SPANISH));
    }

    private static void filterSortAndGoBack(Screen screen, Words words) {
        Caseload caseload = new Caseload(screen);
        assertThat(caseload.names()).hasCount(12);
        screen.part("caseload:filter").click();
        screen.part("caseload:seen").selectOption("NEVER");
        screen.page().waitForURL(Pattern.compile(".*seen=NEVER.*"));
        int never = caseload.names().count();
        assertThat(never).isLessThan(12);
        screen.accessible();

        head(screen, words, "AGE").click();
        screen.page().waitForURL(Pattern.compile(".*sort=AGE.*"));
        assertThat(screen.see("th.column-AGE")).hasAttribute("aria-sort", "ascending");
        head(screen, words, "AGE").click();
        screen.page().waitForURL(Pattern.compile(".*sort=-AGE.*"));

        goBack(screen, caseload);

        screen.go(PAGE + "?seen=NEVER&sort=-AGE");
        assertThat(caseload.names()).hasCount(never);
        screen.part("caseload:unrestrict").click();
        assertThat(caseload.names()).hasCount(12);
    }

    private static void goBack(Screen screen, Caseload caseload) {
        back(screen, ".*sort=AGE.*");
        assertThat(screen.see("th.column-AGE")).hasAttribute("aria-sort", "ascending");
        back(screen, ".*seen=NEVER");
        assertThat(screen.see("th.column-NAME")).hasAttribute("aria-sort", "ascending");
        back(screen, ".*list.xhtml");
        assertThat(caseload.names()).hasCount(12);
    }

    /** The page is opened anew by then. */
    private static void back(Screen screen, String address) {
        screen.page().evaluate("() => { window.left = true; history.back(); }");
        screen.page().waitForURL(Pattern.compile(address));
        screen.page().waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    @Test
    void showsTheColumnsThatAreChosen(People people) {
        Screen ana = people.staff(Demo.ANA);
        ana.go(PAGE + "?columns=PAIN-ADHERENCE&days=30");
        assertThat(ana.see("#found thead th")).hasCount(3);
        assertThat(ana.see("#found svg[role=img]").first()).hasAttribute("aria-label", Pattern.compile(".*30 days.*"));
        ana.part("caseload:filter").click();
        ana.choose("caseload:columns", "NUMBER");
        assertThat(ana.see("#found thead th")).hasCount(4);
        ana.page().waitForURL(Pattern.compile(".*columns=NUMBER-PAIN-ADHERENCE.*"));
    }

    @Test
    void handsOutACopy(People people) throws IOException {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana);
        Download copy =
                ana.page().waitForDownload(() -> ana.part("caseload:export").click());
        List<String> lines = Files.readAllLines(copy.path());
        assertThat(lines).hasSize(13);
        assertThat(lines.get(0)).startsWith("Name,Date of birth,Number");
        assertThat(lines).anyMatch(line -> line.contains(Demo.harbour(3).familyName()));
        assertThat(rows.count("select count(*) from audit_event where action = 'CASELOAD_EXPORTED'"))
                .isPositive();
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic(PAGE), Demo.ANA).arriveAt(PAGE);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                ana.go(PAGE + "?light=UNKNOWN").accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                ana.part("caseload:filter").click();
                assertThat(ana.part("caseload:seen")).isVisible();
                ana.part("caseload:several").click();
                assertThat(ana.part("caseload:join")).isVisible();
                ana.see("#views summary").click();
                ana.accessible();
                assertThat(ana.scrollsSideways()).as("%d px, all open", width).isFalse();
                ana.keepPicture("caseload-" + width + "-" + colours);
            }
        }
    }

    private static Locator head(Screen screen, Words words, String column) {
        return screen.see(
                "th.column-" + column + " input[value='" + words.get("caseload_list.column." + column) + "']");
    }

    private static Locator row(Screen screen, DemoPatient patient) {
        return screen.see("#found tbody tr").filter(new Locator.FilterOptions().setHasText(patient.familyName()));
    }
}
