package org.plumbline.portal.pain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Rescreen;
import org.plumbline.reasoning.course.Rescreening;

/** The words in a note that ask the red-flag questions: a phone without a network looks for them itself. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.NOBODYS)
public class WarningWords {

    private final ViewCatalogue viewCatalogue;

    @Inject
    WarningWords(ViewCatalogue viewCatalogue) {
        this.viewCatalogue = viewCatalogue;
    }

    WarningWords() {
        this(null);
    }

    /** All of them, as the script looks for them, with a comma after each but the last. */
    public String getStems() {
        return String.join(",", new Rescreening(rule()).stems());
    }

    /** From which score on a report asks them, too. */
    public int getScore() {
        return rule().painAtLeast();
    }

    private Rescreen rule() {
        return viewCatalogue.current().rules().rescreen();
    }
}
