package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every page on every screen that it is made for. */
@Journey
class LookBrowserIT {

    /** Pixels: a screen of 1,280 enlarged four times. */
    private static final int NARROWEST = 320;

    private static final String PATIENT = Demo.harbour(2).userName();

    @Test
    void theConsoleFitsTheScreen(People people) {
        Screen wide = people.staff(Demo.ANA);
        List<URI> pages = Tour.console(wide);
        fits(wide, pages);
        Screen small = People.signIn(
                people.somebody(Device.SMALL_DESK), people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
        small.arriveAt("/caseload/list.xhtml");
        fits(small, pages);
        small.page().setViewportSize(NARROWEST, small.page().viewportSize().height);
        fits(small, pages);
    }

    @Test
    void theConsoleIsReadableInTheDark(People people) {
        Screen dark = people.somebody(Device.DESK, ColorScheme.DARK);
        People.signIn(dark, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
        isReadable(dark, Tour.console(dark));
    }

    @Test
    void thePortalIsReadableInTheDark(People people) {
        Screen dark = people.somebody(Device.PHONE, ColorScheme.DARK);
        People.signIn(dark, people.site().portal("/"), PATIENT);
        isReadable(dark, Tour.portal(dark));
    }

    @Test
    void theConsoleIsReachedByTheKeyboard(People people) {
        Screen ana = people.staff(Demo.ANA);
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (URI page : Tour.console(ana)) {
            ana.open(page);
            Ease.focus(ana.page());
        }
    }

    @Test
    void theConsoleStaysWholeWhenItsTextIsSpacedOut(People people) {
        Screen ana = people.staff(Demo.ANA);
        for (URI page : Tour.console(ana)) {
            ana.open(page);
            Ease.spacing(ana.page());
            assertThat(ana.scrollsSideways()).as("%s scrolls sideways", page).isFalse();
        }
    }

    private static void fits(Screen screen, List<URI> pages) {
        for (URI page : pages) {
            screen.open(page);
            assertThat(screen.scrollsSideways()).as("%s scrolls sideways", page).isFalse();
        }
    }

    private static void isReadable(Screen screen, List<URI> pages) {
        for (URI page : pages) {
            screen.open(page);
            screen.accessible();
        }
    }
}
