package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every page speaks one language, the one that its reader chose. */
@Journey
class LanguageBrowserIT {

    @Test
    void theConsoleSpeaksBothLanguages(People people) {
        Screen clinician = people.staff(Demo.ANA);
        List<URI> pages = Tour.console(clinician);
        read(clinician, pages, Words.clinic(Words.ENGLISH), Words.clinic(Words.SPANISH));
    }

    @Test
    void thePortalSpeaksBothLanguages(People people) {
        Screen patient = people.patient(Demo.harbour(2).userName());
        read(patient, Tour.portal(patient), Words.portal(Words.ENGLISH), Words.portal(Words.SPANISH));
    }

    @Test
    void theClinicsLanguageIsTheFirst(People people) {
        Screen clinician = people.staff(Demo.LUCIA).arriveAt("/caseload/list.xhtml");
        speaks(clinician, Words.SPANISH);
        Screen patient = people.patient(Demo.lomas(2).userName()).arriveAt("/today/today.xhtml");
        speaks(patient, Words.SPANISH);
    }

    @Test
    void theOpenPagesSpeakBothLanguages(People people) {
        Screen somebody = people.somebody(Device.DESK).expecting(403).expecting(404);
        for (URI page : Tour.open(people.site())) {
            boolean clinic = page.getPath().startsWith("/clinic");
            Words english = clinic ? Words.clinic(Words.ENGLISH) : Words.portal(Words.ENGLISH);
            Words spanish = clinic ? Words.clinic(Words.SPANISH) : Words.portal(Words.SPANISH);
            somebody.open(URI.create(page + "?lang=es"));
            speaksOnly(somebody, Words.SPANISH, spanish, english);
            somebody.open(URI.create(page + "?lang=en"));
            speaksOnly(somebody, Words.ENGLISH, english, spanish);
        }
    }

    /** Reads all pages in Spanish, chosen on the first of them only, then all in English. */
    private static void read(Screen screen, List<URI> pages, Words english, Words spanish) {
        screen.open(pages.get(0));
        screen.part("language-es").click();
        for (URI page : pages) {
            screen.open(page);
            speaksOnly(screen, Words.SPANISH, spanish, english);
        }
        screen.part("language-en").click();
        for (URI page : pages) {
            screen.open(page);
            speaksOnly(screen, Words.ENGLISH, english, spanish);
        }
    }

    private static void speaks(Screen screen, Locale language) {
        assertThat(screen.see("html")).hasAttribute("lang", language.getLanguage());
    }

    private static void speaksOnly(Screen screen, Locale language, Words own, Words other) {
        speaks(screen, language);
        assertThat(own.foreignIn(screen.texts(), other))
                .as(language + " " + screen.address())
                .isEmpty();
        screen.accessible();
    }
}
