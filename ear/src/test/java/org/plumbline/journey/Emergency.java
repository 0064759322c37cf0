package org.plumbline.journey;

/** The page for an emergency. */
final class Emergency {

    private final Screen screen;

    private Emergency(Screen screen) {
        this.screen = screen.arriveAt("/patient/emergency.xhtml");
    }

    /** Goes there from the caseload. */
    static Emergency from(Screen clinician) {
        clinician.go("/caseload/list.xhtml");
        clinician.part("emergency").click();
        return new Emergency(clinician);
    }

    /** Describes a patient, says why, and asks for the record. */
    void enter(String born, String family, String reason) {
        screen.part("emergency:born").fill(born);
        screen.part("emergency:family").fill(family);
        screen.part("emergency:reason").fill(reason);
        screen.part("emergency:open").click();
    }
}
