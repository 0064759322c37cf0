package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clinic in numbers. */
@Journey
class ReportBrowserIT {

    private static final String PAGE = "/report/clinic.xhtml";
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);

    @Test
    void countsAndGivesACopyThatNamesNoPatient(People people) {
        Screen ana = people.staff(Demo.ANA);
        ana.go(PAGE).arriveAt(PAGE);
        assertThat(ana.see("#confirmed tbody tr")).not().hasCount(0);
        assertThat(ana.see("#adherence tbody tr")).hasCount(3);
        assertThat(ana.see("#months .report-all"))
                .containsText(Words.clinic(Words.ENGLISH).get("report_clinic.option.all"));
        assertThat(ana.see("main")).not().containsText(Demo.harbour(2).familyName());

        APIResponse copy =
                ana.page().request().get(ana.site().clinic("/api/report").toString());
        assertThat(copy.headers().get("content-disposition")).contains("report.csv");
        assertThat(copy.text())
                .startsWith("part,name,month,count\r\n")
                .contains("confirmed,high-hip,,", "pain better,")
                .doesNotContain(Demo.harbour(2).familyName());
    }

    @Test
    void readsInSpanishToo(People people) {
        Screen carmen = people.staff(Demo.CARMEN);
        carmen.go(PAGE).arriveAt(PAGE);
        assertThat(carmen.see("h1")).hasText(Words.clinic(Words.SPANISH).get("report_clinic.title.page"));
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic(PAGE), Demo.ANA).arriveAt(PAGE);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                ana.go(PAGE).accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                ana.keepPicture("report-" + width + "-" + colours);
            }
        }
    }
}
