package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** The page of a signed assessment; a hypothesis is named by its dysfunction and side, such as {@code high-hip-right}. */
final class SignedAssessment {

    private final Screen screen;

    SignedAssessment(Screen screen) {
        this.screen = screen.arriveAt("/assessment/view.xhtml");
    }

    SignedAssessment confirm(String hypothesis) {
        hypothesis(hypothesis).locator("[id$=':confirm']").click();
        hypothesis(hypothesis).locator(".verdict-CONFIRMED").waitFor();
        // The whole page: a form that is sent before its end was read lacks what stands there.
        screen.page().waitForLoadState();
        return this;
    }

    Locator hypotheses() {
        return screen.see("article.hypothesis");
    }

    Locator hypothesis(String name) {
        return screen.part("hypothesis-" + name);
    }

    Locator gate() {
        return screen.see("main [role=alert]");
    }

    Locator buildButton() {
        return screen.part("build");
    }

    Builder build() {
        buildButton().click();
        return new Builder(screen);
    }

    Overview patient() {
        screen.see(".page-head a[href*='/patient/overview.xhtml']").click();
        return new Overview(screen);
    }
}
