package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** What holds of every page of the portal on phones and tablets, in both languages. */
@Journey
class PhoneBrowserIT {

    /** Pages that somebody is led to, whom the portal lets no further. */
    private static final List<String> CLOSED =
            List.of("/spent.xhtml", "/unknown.xhtml", "/welcome.xhtml", "/no/such/page");

    /** Begins at its heading, not at its top: {@link PhoneKeysBrowserIT} goes through it. */
    private static final String PLAYER = "/session/play.xhtml";

    @Test
    void everyPageFitsInEnglish(People people) {
        fits(people, Demo.harbour(2), "en");
    }

    @Test
    void everyPageFitsInSpanish(People people) {
        fits(people, Demo.lomas(8), "es");
    }

    @Test
    void everyPageIsReachedByTheKeyboard(People people) {
        Screen patient = people.patient(Demo.harbour(2).userName());
        patient.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<URI> pages = Tour.portal(patient).stream()
                .filter(page -> !page.getPath().endsWith(PLAYER))
                .toList();
        for (URI page : pages) {
            patient.open(page);
            Ease.focus(patient.page());
        }
    }

    private static void fits(People people, DemoPatient patient, String language) {
        Screen phone = people.patient(patient.userName()).expecting(403).expecting(404);
        List<URI> pages = new ArrayList<>(Tour.portal(phone));
        phone.part("language-" + language).click();
        phone.page().waitForLoadState();
        Stream.concat(
                        Tour.open(phone.site()).stream().map(URI::toString).filter(page -> page.contains("/portal/")),
                        CLOSED.stream().map(phone.site()::portal).map(URI::toString))
                .map(page -> URI.create(page + "?lang=" + language))
                .forEach(pages::add);
        List<String> faults = new ArrayList<>();
        for (URI page : pages) {
            phone.open(page);
            Fit.faults(phone.page()).forEach(fault -> faults.add(page.getPath() + " " + fault));
            phone.accessible();
        }
        assertThat(faults).isEmpty();
    }
}
