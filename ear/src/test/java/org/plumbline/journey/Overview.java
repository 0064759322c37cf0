package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** A patient's page in the console. */
final class Overview {

    private final Screen screen;

    Overview(Screen screen) {
        this.screen = screen.arriveAt("/patient/overview.xhtml");
    }

    /** Begins an assessment, or goes on with the draft that is there. */
    Draft assess() {
        screen.part("patient:assess").click();
        return new Draft(screen);
    }

    /** Opens the newest of the assessments that are signed. */
    SignedAssessment openSigned() {
        screen.see("#assessments a").first().click();
        return new SignedAssessment(screen);
    }

    Overview reload() {
        screen.page().reload();
        return new Overview(screen);
    }

    /** The programs; each is a row with its state. */
    Locator programs() {
        return screen.see("#programs tbody tr");
    }

    /** Today's exercises first: the day and how many. */
    Locator sessions() {
        return screen.see("#session-table tbody tr");
    }

    /** The latest report first: the day and the score. */
    Locator pain() {
        return screen.see("#pain-table tbody tr");
    }

    /** The red flags that are raised. */
    Locator gate() {
        return screen.see("main [role=alert]");
    }

    Locator buildButton() {
        return screen.see("main a[href*='/program/build.xhtml']");
    }
}
