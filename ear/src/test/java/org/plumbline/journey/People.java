package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Everybody in one test, each at a screen of their own with a browser that knows nothing of the others'. */
final class People {

    private final List<Screen> screens = new ArrayList<>();
    private final Browser browser;
    private final Site site;

    People(Browser browser, Site site) {
        this.browser = browser;
        this.site = site;
    }

    /** Somebody who is not signed in. */
    Screen somebody(Device device) {
        return somebody(device, ColorScheme.LIGHT);
    }

    Screen somebody(Device device, ColorScheme colours) {
        return at(device.context(colours));
    }

    /** Somebody with a phone whose whole traffic goes through what stands between. */
    Screen behind(Between between) {
        return at(Device.PHONE.context(ColorScheme.LIGHT).setProxy(between.address()));
    }

    /** A patient whose phone's clock shows the time of another zone, signed in to the portal: on today's page. */
    Screen patientIn(ZoneId zone, String userName) {
        NewContextOptions phone = Device.PHONE.context(ColorScheme.LIGHT).setTimezoneId(zone.getId());
        return signIn(at(phone), site.portal("/"), userName);
    }

    private Screen at(NewContextOptions options) {
        Screen screen = new Screen(browser.newContext(options), site);
        screens.add(screen);
        return screen;
    }

    /** A clinician or admin, at a desk, signed in to the console: on the caseload, which they asked for. */
    Screen staff(String userName) {
        return signIn(somebody(Device.DESK), site.clinic("/caseload/list.xhtml"), userName);
    }

    /** A patient with a phone, signed in to the portal: on today's page. */
    Screen patient(String userName) {
        return signIn(somebody(Device.PHONE), site.portal("/"), userName);
    }

    Site site() {
        return site;
    }

    static Screen signIn(Screen screen, URI application, String userName) {
        screen.open(application);
        new SignInForm(screen).signIn(userName);
        return screen;
    }

    /** Closes all browsers; no page may have had trouble that the test did not expect. After a failure each leaves a picture. */
    void leave(String test, boolean failed) {
        List<String> troubles = new ArrayList<>();
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            troubles.addAll(screen.troubles());
            if (failed || !screen.troubles().isEmpty()) {
                screen.picture(test + "-" + i);
            }
            screen.close();
        }
        assertThat(troubles).as("trouble in the browser").isEmpty();
    }
}
