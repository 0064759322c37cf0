package org.plumbline.journey;

import com.microsoft.playwright.Locator;
import org.plumbline.launcher.demo.DemoPatient;

/** The console's list of patients. */
final class Caseload {

    private final Screen screen;

    Caseload(Screen screen) {
        this.screen = screen.arriveAt("/caseload/list.xhtml");
    }

    /** Goes there by the rail's place. */
    static Caseload again(Screen screen) {
        screen.part("place-caseload").click();
        return new Caseload(screen);
    }

    /** Types the beginning of a family name. */
    Caseload search(String beginning) {
        screen.part("caseload:search").pressSequentially(beginning);
        return this;
    }

    Locator names() {
        return screen.see("#found tbody th a");
    }

    Overview open(DemoPatient patient) {
        names().filter(new Locator.FilterOptions().setHasText(patient.familyName() + ", " + patient.givenName()))
                .click();
        return new Overview(screen);
    }
}
