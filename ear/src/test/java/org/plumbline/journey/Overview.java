package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** A patient's pages in the console; each part goes to its tab. */
final class Overview {

    private final Screen screen;

    Overview(Screen screen) {
        this.screen = screen.arriveAt("/patient/overview.xhtml");
    }

    /** Goes to a tab, if one isn't there. */
    Overview tab(String name) {
        String path = "/patient/" + name + ".xhtml";
        if (!screen.address().getPath().endsWith(path)) {
            screen.part("tab-" + name).click();
            screen.arriveAt(path);
        }
        return this;
    }

    /** Begins an assessment, or goes on with the draft that is there. */
    Draft assess() {
        tab("overview");
        screen.part("patient:assess").click();
        return new Draft(screen);
    }

    /** Opens the newest of the assessments that are signed. */
    SignedAssessment openSigned() {
        tab("assessments");
        screen.see("#assessments tr:has(.status-true) a").first().click();
        return new SignedAssessment(screen);
    }

    Overview reload() {
        screen.page().reload();
        return this;
    }

    /** The programs; each has its state. */
    Locator programs() {
        tab("programs");
        return screen.see("#programs .program-version");
    }

    /** Today first: the day and what was done. */
    Locator sessions() {
        tab("sessions");
        return screen.see("#session-table tbody tr");
    }

    /** The reports of the latest day first. */
    Locator pain() {
        tab("sessions");
        return screen.see("#session-table .report");
    }

    /** The red flags that are raised. */
    Locator gate() {
        tab("overview");
        return screen.see("main [role=alert]");
    }

    Locator buildButton() {
        tab("overview");
        return screen.see("main a[href*='/program/build.xhtml']");
    }
}
