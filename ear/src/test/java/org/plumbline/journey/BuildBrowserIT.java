package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** A program put together by hand: from the library, in an order, on days, in phases, with words; seen by its patient. */
@Journey
class BuildBrowserIT {

    private static final DemoPatient ENGLISH = Demo.harbour(9);
    private static final DemoPatient SPANISH = Demo.lomas(6);
    private static final String NOTE = "Slowly, and breathe out";
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);
    private static final int EACH_DAY = 7;

    @Test
    void isOrderedTakenBackAndFilledFromTheLibrary(People people) {
        Screen ana = people.staff(Demo.ANA);
        Builder builder = open(ana, ENGLISH);
        List<String> before = builder.names();

        builder.later(0);
        assertThat(builder.names()).startsWith(before.get(1), before.get(0));
        assertThat(ana.part("program:lines:1:down")).isFocused();
        builder.drag(0, 1);
        assertThat(builder.names()).isEqualTo(before);

        builder.remove(builder.chosen().first()).accessible();
        assertThat(ana.see(".undo"))
                .containsText(before.get(0).lines().findFirst().orElseThrow().strip());
        builder.undo();
        assertThat(builder.names()).isEqualTo(before);

        builder.set("role", "STRENGTHEN");
        assertThat(builder.search("glut").first()).isVisible();
        assertThat(builder.take().names()).hasSize(before.size() + 1);
        builder.search("zzz");
        assertThat(ana.see("#library .empty-heading")).isVisible();
        builder.accessible();
    }

    @Test
    void warnsOfManyAndOfAnUnsurePatient(People people) {
        Screen ana = people.staff(Demo.ANA);
        Builder builder = open(ana, ENGLISH);
        for (int i = 0; i < 3; i++) {
            builder.take();
        }

        assertThat(builder.warnings().first()).isVisible();
        builder.set("confidence", "6");
        assertThat(ana.part("program:unsure")).containsText(word(Words.ENGLISH, "program_build.note.unsure"));
        builder.accessible().set("confidence", "7");
        assertThat(ana.part("program:unsure")).isEmpty();
    }

    @Test
    void reachesThePatientInEnglish(People people) {
        reaches(people, Demo.ANA, ENGLISH, Words.ENGLISH);
    }

    @Test
    void reachesThePatientInSpanish(People people) {
        reaches(people, Demo.LUCIA, SPANISH, Words.SPANISH);
    }

    private static void reaches(People people, String clinician, DemoPatient patient, Locale language) {
        Screen screen = people.staff(clinician);
        Builder builder = open(screen, patient);
        LocalDate today = LocalDate.now(DemoClinics.ZONE);
        int tomorrow = today.getDayOfWeek().getValue() % EACH_DAY;
        builder.fill("words", NOTE).tell(0, NOTE, today.getDayOfWeek().getValue() - 1);
        builder.tell(1, "", tomorrow).anotherDose(0).accessible();
        assertThat(builder.preview(today.toString())).containsText(NOTE);
        builder.accessible();
        builder.assign();

        screen.go("/caseload/list.xhtml");
        builder = open(screen, patient);
        assertThat(builder.chosen().first().locator("[id$=':from']")).hasValue("3");
        builder.assignButton().dblclick();
        new Overview(screen);
        screen.page().goBack();
        versions(screen, patient, language);
        Screen phone = people.patient(patient.userName());
        new Today(phone);
        assertThat(phone.part("told")).containsText(NOTE);
        assertThat(phone.see(".plan .told").first()).containsText(NOTE);
        phone.see("#others > summary").click();
        assertThat(phone.see("#others .exercise")).hasCount(1);
        phone.accessible();
    }

    /** What was assigned stands on top, once: neither two clicks nor the way back assigned it again. */
    private static void versions(Screen screen, DemoPatient patient, Locale language) {
        screen.go("/caseload/list.xhtml");
        Overview overview = new Caseload(screen).open(patient);
        int versions = overview.programs().count();
        String id = screen.address().getQuery().replaceFirst(".*id=", "");
        screen.go("/program/versions.xhtml?patient=" + id).arriveAt("/program/versions.xhtml");
        assertThat(screen.see(".version")).hasCount(versions);
        Locator newest = screen.see(".version").first();
        assertThat(newest.locator(".version-note")).containsText(NOTE);
        assertThat(newest.locator(".difference-CHANGED, .difference-FIRST, .difference-ADDED")
                        .first())
                .containsText(NOTE);
        assertThat(newest).not().containsText("program_versions");
        assertThat(screen.see("h1")).hasText(word(language, "program_versions.title.page"));
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
            Builder builder = open(ana, ENGLISH);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                builder.accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
            }
        }
    }

    private static Builder open(Screen screen, DemoPatient patient) {
        new Caseload(screen).open(patient).openSigned().buildButton().click();
        return new Builder(screen);
    }

    private static String word(Locale language, String key) {
        return Words.clinic(language).get(key);
    }
}
