package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The diary, the progress and the places, on the screens that they are made for; nothing is written here. */
@Journey
class ProgressBrowserIT {

    /** With a program, sessions, pain reports, goals and retests. */
    private static final DemoPatient RICH = Demo.harbour(2);

    private static final List<String> PAGES = List.of(
            "/today/today.xhtml",
            "/pain/diary.xhtml",
            "/pain/report.xhtml",
            "/pain/offline.xhtml",
            "/progress/progress.xhtml",
            "/more/more.xhtml");

    private static final List<Integer> WIDTHS = List.of(360, 390, 768);
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    @Test
    void saysHowItGoesInWordsFirst(People people) {
        for (String language : List.of("es", "en")) {
            Screen phone = people.patient(RICH.userName()).arriveAt("/today/today.xhtml");
            phone.part("language-" + language).click();
            phone.part("place-progress").click();
            phone.arriveAt("/progress/progress.xhtml");
            assertThat(phone.part("place-progress")).hasAttribute("aria-current", "page");
            assertThat(phone.part("week")).not().isEmpty();
            assertThat(phone.see("#retests h3").first()).isVisible();
            assertThat(phone.part("pain-went")).not().isEmpty();
            Locator numbers = phone.see("#week-values table");
            assertThat(numbers).isHidden();
            phone.see("#week-values summary").click();
            assertThat(numbers).isVisible();
            phone.accessible();
        }
    }

    @Test
    void drawsThePainThatTheTableTells(People people) {
        Screen phone = people.patient(RICH.userName()).arriveAt("/today/today.xhtml");
        Diary.open(phone);
        assertThat(phone.part("place-pain")).hasAttribute("aria-current", "page");
        assertThat(phone.part("went")).not().isEmpty();
        long days = Diary.reports(phone).all().stream()
                .map(row -> row.locator("td").first().textContent())
                .distinct()
                .count();
        assertThat(phone.see("#chart circle")).hasCount((int) days);
    }

    @Test
    void leadsFromMoreToTheRest(People people) {
        Screen phone = people.patient(RICH.userName()).arriveAt("/today/today.xhtml");
        phone.part("place-more").click();
        phone.arriveAt("/more/more.xhtml").part("more-messages").click();
        phone.arriveAt("/message/thread.xhtml");
        assertThat(phone.part("place-more")).hasAttribute("aria-current", "page");
        phone.part("place-more").click();
        phone.part("more-signs").click();
        phone.arriveAt("/danger/signs.xhtml");
    }

    @Test
    void fitsEachScreenAndLargeText(People people) {
        Screen phone = people.patient(RICH.userName()).arriveAt("/today/today.xhtml");
        for (String page : PAGES) {
            for (int width : WIDTHS) {
                phone.page().setViewportSize(width, HEIGHT);
                phone.open(people.site().portal(page));
                assertThat(wide(phone)).as("%s at %s", page, width).isZero();
                phone.accessible();
            }
            phone.page().setViewportSize(NARROWEST, HEIGHT);
            phone.page().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
            assertThat(wide(phone)).as("%s with large text", page).isZero();
        }
    }

    @Test
    void isReachedByTheKeyboardWithoutMotion(People people) {
        Screen desk = People.signIn(people.somebody(Device.DESK), people.site().portal("/"), RICH.userName());
        desk.arriveAt("/today/today.xhtml");
        desk.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String page : PAGES) {
            desk.open(people.site().portal(page));
            Ease.focus(desk.page());
            Ease.spacing(desk.page());
        }
    }

    /** By how many pixels what scrolls is wider than what is seen of it. */
    private static int wide(Screen screen) {
        return ((Number) screen.page().evaluate("""
                () => Math.max(...[document.documentElement, document.querySelector('.portal-scroll')]
                    .filter(Boolean).map((box) => box.scrollWidth - box.clientWidth))
                """)).intValue();
    }
}
