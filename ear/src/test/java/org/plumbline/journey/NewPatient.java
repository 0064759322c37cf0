package org.plumbline.journey;

import java.util.UUID;

/** The page that adds a patient. */
final class NewPatient {

    private final Screen screen;

    private NewPatient(Screen screen) {
        this.screen = screen.arriveAt("/patient/new.xhtml");
    }

    /** Adds somebody whom nobody else has added, from the caseload. */
    static Overview add(Screen screen, String family) {
        new Caseload(screen);
        screen.part("new").click();
        return new NewPatient(screen).add(family + UUID.randomUUID().toString().substring(0, 4));
    }

    private Overview add(String family) {
        screen.part("added:given").fill("Hubert");
        screen.part("added:family").fill(family);
        screen.part("added:born").fill("1950-02-28");
        screen.choose("added:sex", "MALE");
        screen.part("added:add").click();
        return new Overview(screen);
    }
}
