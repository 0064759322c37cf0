package org.plumbline.journey;

import java.time.LocalDate;
import java.util.List;

/** Words that occur nowhere else: found in an output, they came from a patient. */
final class Canary {

    static final String GIVEN = "Quillaba";
    static final String FAMILY = "Zyxkanari";
    static final String OTHER_FAMILY = "Zyxcanaria";
    static final String NOTE = "zyxnoteful";
    static final String TEXT = "zyxfreetext";
    static final String MAIL = "zyxmail@canary.example";
    static final LocalDate BORN = LocalDate.of(1911, 11, 13);

    static final List<String> ALL =
            List.of(GIVEN, FAMILY, OTHER_FAMILY, NOTE, TEXT, MAIL, "zyxmail", "1911-11-13", "13.11.1911", "11/13/1911");

    /** Where strangers put it: each is followed by it. */
    static final List<String> ADDRESSES = List.of(
            "/patient/overview.xhtml?id=",
            "/assessment/edit.xhtml?id=",
            "/",
            "/" + TEXT + ".xhtml?",
            "/api/",
            "/api/audit/",
            "/jakarta.faces.resource/");

    private Canary() {}

    /** The console's pages with forms into which somebody may write it. */
    static List<String> forms(String draft, String signed, String patient) {
        return List.of(
                "/assessment/edit.xhtml?" + draft,
                "/program/build.xhtml?assessment=" + signed,
                "/patient/emergency.xhtml",
                "/message/thread.xhtml?id=" + patient,
                "/message/templates.xhtml",
                "/newsletter/write.xhtml",
                "/visit/list.xhtml?id=" + patient,
                "/outcome/list.xhtml?measure=vas&id=" + patient,
                "/knowledge/add.xhtml",
                "/knowledge/catalogue.xhtml",
                "/knowledge/exercises.xhtml",
                "/caseload/list.xhtml");
    }
}
