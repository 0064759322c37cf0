package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** The page for clinical review, as the console serves it. */
@Journey
class ReviewBrowserIT {

    private static final String PAGE = "/api/review";

    private final Wire wire = new Wire();

    @Test
    void aClinicianReadsTheWholeCatalogue(People people) {
        Screen clinician = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");

        Response answer = clinician.open(clinician.site().clinic(PAGE));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-security-policy")).contains("default-src 'none'");
        assertThat(clinician.part("dysfunction-high-hip")).isVisible();
        assertThat(clinician.see("body.review")).hasCSS("max-width", "1120px");
        assertThat(clinician.accessible().scrollsSideways()).isFalse();
    }

    @Test
    void itSpeaksTheLanguageThatItsReaderChose(People people) {
        Screen clinician = people.staff(Demo.LUCIA).arriveAt("/caseload/list.xhtml");
        clinician.go(PAGE);
        assertThat(clinician.see("html")).hasAttribute("lang", "es");

        clinician.see("a[hreflang=en]").click();

        assertThat(clinician.see("html")).hasAttribute("lang", "en");
    }

    @Test
    void aStrangerMustSignIn(Site site) {
        assertThat(wire.get(site.clinic(PAGE)).statusCode()).isEqualTo(302);
    }
}
