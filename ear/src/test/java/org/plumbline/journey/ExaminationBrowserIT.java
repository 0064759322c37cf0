package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The examination: it keeps itself, takes points and hours by mouse and by keyboard, and shows what is typed. */
@Journey
class ExaminationBrowserIT {

    private static final DemoPatient MINE = Demo.harbour(11);
    private static final DemoPatient SPANISH = Demo.lomas(9);
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);
    private static final String LOADS = "assessment:loads";
    private static final String POINTS = "assessment:points";
    private static final String TRAUMA = "assessment:trauma";

    private BehindThePages rows;

    @BeforeEach
    void open(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        rows.forgetDrafts(MINE);
        rows.forgetDrafts(SPANISH);
    }

    @Test
    void keepsItselfWithoutMovingTheFocus(People people) {
        keepsItself(people.staff(Demo.ANA), MINE, Words.clinic(Words.ENGLISH));
    }

    @Test
    void keepsItselfInSpanishToo(People people) {
        keepsItself(people.staff(Demo.LUCIA), SPANISH, Words.clinic(Words.SPANISH));
    }

    private void keepsItself(Screen clinician, DemoPatient patient, Words words) {
        Draft draft = new Caseload(clinician).open(patient).assess();
        Locator trauma = clinician.part(TRAUMA);
        trauma.pressSequentially("Fell <b>off</b> a ladder 🪜");
        draft.kept();
        assertThat(trauma).isFocused();
        trauma.pressSequentially(", twice");
        assertThat(clinician.part("saved-words"))
                .containsText(words.get("assessment_edit.note.saved").replace("{0}", ""));
        clinician.go("/assessment/edit.xhtml?id=" + draft.id());
        assertThat(clinician.part(TRAUMA)).hasValue(Pattern.compile("Fell <b>off</b> a ladder 🪜.*"));
        clinician.accessible();
    }

    @Test
    void keepsItselfLaterWhereTheServerCouldNot(People people) {
        Screen ana = people.staff(Demo.ANA).expecting(503);
        Draft draft = new Caseload(ana).open(MINE).assess();
        ana.page()
                .route(
                        "**/api/assessment/**",
                        route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
                        new Page.RouteOptions().setTimes(1));
        ana.part(TRAUMA).fill("Slipped on the stairs");
        assertThat(ana.part("saved-words")).hasText(Words.clinic(Words.ENGLISH).get("assessment_edit.note.unanswered"));
        ana.page()
                .waitForResponse(
                        answer -> answer.url().contains("/api/assessment/" + draft.id()) && answer.ok(), () -> {});
        assertThat(ana.part("saved-words"))
                .containsText(Words.clinic(Words.ENGLISH)
                        .get("assessment_edit.note.saved")
                        .replace("{0}", ""));
        assertThat(rows.count("select count(*) from assessment where trauma = 'Slipped on the stairs'"))
                .isOne();
    }

    @Test
    void takesPointsFromThePictureAndFromTheList(People people) {
        Screen ana = people.staff(Demo.ANA);
        Draft draft = new Caseload(ana).open(MINE).assess().point("BACK_LOWER_LEFT", 7);
        assertThat(ana.part(POINTS)).hasValue("BACK_LOWER_LEFT:7:UNTOLD");

        ana.see("[data-site=FRONT_THIGH_RIGHT]").click();
        Locator row = ana.see("li[data-key=FRONT_THIGH_RIGHT]");
        assertThat(row.locator("select").first()).isFocused();
        assertThat(ana.part(POINTS)).hasValue("BACK_LOWER_LEFT:7:UNTOLD");
        row.locator("select").first().selectOption("3");
        row.locator("select").last().selectOption("TINGLING");
        assertThat(ana.part(POINTS)).hasValue("BACK_LOWER_LEFT:7:UNTOLD;FRONT_THIGH_RIGHT:3:TINGLING");
        // From the front the patient's right lies on the viewer's left.
        assertThat(ana.see("[data-site=FRONT_THIGH_RIGHT]").boundingBox().x)
                .isLessThan(ana.see("[data-site=FRONT_THIGH_LEFT]").boundingBox().x);
        draft.kept().accessible();

        ana.go("/assessment/edit.xhtml?id=" + draft.id());
        ana.see("li[data-key=BACK_LOWER_LEFT] .rows-remove").press("Enter");
        assertThat(ana.part(POINTS)).hasValue("FRONT_THIGH_RIGHT:3:TINGLING");
        assertThat(ana.see("li[data-key=FRONT_THIGH_RIGHT] .rows-remove")).isFocused();
    }

    @Test
    void refusesMoreHoursThanAWeekHasAndKeepsThemTyped(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana).open(MINE).assess();
        ana.part("loads-choice").selectOption("sitting-long");
        ana.part("loads-add").press("Enter");
        Locator row = ana.see("li[data-key=sitting-long]");
        row.locator("select").selectOption("WORK");
        row.locator("input").fill("400");
        assertThat(row.locator("[data-error]"))
                .hasText(Words.clinic(Words.ENGLISH).get("assessment_edit.error.hours"));
        assertThat(row.locator("input")).hasValue("400");
        assertThat(ana.part(LOADS)).hasValue("sitting-long:WORK:");
        ana.accessible();
        row.locator("input").fill("40");
        assertThat(row.locator("[data-error]")).isEmpty();
        assertThat(ana.part(LOADS)).hasValue("sitting-long:WORK:40");
    }

    @Test
    void saysAtTheFieldWhatCannotBeAndKeepsItTyped(People people) {
        for (Words words : List.of(Words.clinic(Words.ENGLISH), Words.clinic(Words.SPANISH))) {
            boolean english = words.get("layout.yes").equals("Yes");
            Screen clinician = people.staff(english ? Demo.ANA : Demo.LUCIA);
            Draft draft = new Caseload(clinician).open(english ? MINE : SPANISH).assess();
            Locator field = clinician.part("assessment:asis-psis-angle-value");
            Locator error = clinician.see("[id='assessment:asis-psis-angle-value-field'] .field-error");
            draft.enter("asis-psis-angle-value", "900");
            assertThat(error).hasText(words.get("layout.error.range"));
            assertThat(field).hasValue("900");
            assertThat(field).hasAttribute("aria-invalid", "true");
            clinician.accessible();
            draft.enter("asis-psis-angle-value", "12");
            assertThat(error).isEmpty();
            assertThat(field).hasAttribute("aria-invalid", "false");
        }
    }

    @Test
    void showsTheFigureAndTheVerdictWhileOneTypes(People people) {
        Screen ana = people.staff(Demo.ANA);
        Draft draft = new Caseload(ana).open(MINE).assess();
        Locator hips = ana.see("[data-view=FRONT] [data-part=hips]");
        ana.part("assessment:iliac-crest-height-value").fill("12");
        ana.choose("assessment:iliac-crest-height-side", "LEFT");
        assertThat(hips).hasAttribute("transform", Pattern.compile("rotate\\(-4\\.8\\d* 60 116\\)"));
        assertThat(ana.see("[data-view=BACK] [data-part=hips]"))
                .hasAttribute("transform", Pattern.compile("rotate\\(4\\.8\\d* 60 116\\)"));
        assertThat(ana.see("[data-tells=iliac-crest-height]"))
                .hasText(Words.clinic(Words.ENGLISH)
                        .get("assessment_edit.value.hip.left")
                        .replace("{0}", "12"));
        Locator verdict = ana.see("#test-iliac-crest-height .verdict-now");
        assertThat(verdict).containsText(Words.clinic(Words.ENGLISH).get("assessment_edit.note.met"));
        ana.part("assessment:iliac-crest-height-value").fill("4");
        assertThat(verdict).containsText(Words.clinic(Words.ENGLISH).get("assessment_edit.note.unmet"));
        draft.kept().accessible();
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
            new Caseload(ana).open(MINE).assess();
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                ana.accessible();
                assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                ana.keepPicture("examination-" + width + "-" + colours);
            }
        }
    }
}
