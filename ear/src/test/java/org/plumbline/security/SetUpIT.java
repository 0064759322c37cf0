package org.plumbline.security;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;

/** What each deployed application is told of Faces: nothing that is for development, and no state in the browser's hands. */
@RedTeam
class SetUpIT {

    @Test
    void isThatOfProduction(Ground ground) {
        Tally tally = new Tally("settings × applications");
        for (WebModule module : ground.deployed().modules()) {
            Document settings = module.file("/WEB-INF/web.xml");
            String of = " of " + module.application();
            tally.expect(value(settings, "jakarta.faces.PROJECT_STAGE").equals("Production"), "the stage" + of);
            tally.expect(
                    !value(settings, "jakarta.faces.STATE_SAVING_METHOD").equals("client"), "the state's place" + of);
            // With url, Mojarra 4.0.11 writes what the address says into the page (CVE-2026-120421).
            tally.expect(!value(settings, "jakarta.faces.CLIENT_WINDOW_MODE").equals("url"), "the window's mode" + of);
            tally.expect(settings.select("tracking-mode").text().equals("COOKIE"), "where the session's id is" + of);
        }
        tally.close();
    }

    private static String value(Document settings, String name) {
        return settings.select("context-param").stream()
                .filter(each -> each.select("param-name").text().equals(name))
                .map(each -> each.select("param-value").text())
                .findFirst()
                .orElse("");
    }
}
