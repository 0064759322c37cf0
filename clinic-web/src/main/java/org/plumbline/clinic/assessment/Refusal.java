package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.AssessmentIncomplete;
import org.plumbline.assessment.AssessmentSigned;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.FindingRefused;
import org.plumbline.reasoning.ValueRefused;

/**
 * Why something can't be done with an entry, for the page.
 *
 * @param key of the words
 * @param what the words name: a test; empty where they name nothing
 */
record Refusal(String key, String what) {

    private static final String KEY = "assessment_edit.error.";

    /** Tries something; gives why it was refused, nothing where it was done. A draft that somebody changed meanwhile is for the page. */
    static List<Refusal> of(Runnable step, Catalogue catalogue, Locale locale) {
        try {
            step.run();
            return List.of();
        } catch (AssessmentIncomplete e) {
            return e.missing().stream()
                    .sorted()
                    .map(missing -> new Refusal(KEY + missing, ""))
                    .toList();
        } catch (FindingRefused e) {
            return List.of(new Refusal(
                    KEY + e.reason(), catalogue.test(e.test()).name().in(locale)));
        } catch (ValueRefused e) {
            return List.of(new Refusal(KEY + e.field(), ""));
        } catch (AssessmentSigned e) {
            return List.of(new Refusal(KEY + "signed", ""));
        }
    }

    String words(Locale locale) {
        return what.isEmpty() ? Notices.text(locale, key) : Notices.text(locale, key, what);
    }

    void say() {
        if (what.isEmpty()) {
            Notices.refused(key);
        } else {
            Notices.refused(key, what);
        }
    }
}
