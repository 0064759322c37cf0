package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Keeps a draft as the page's script sends it, without the page. */
@ApplicationScoped
public class SentDraft {

    private final Examination examination;

    @Inject
    SentDraft(Examination examination) {
        this.examination = examination;
    }

    SentDraft() {
        this(null);
    }

    /**
     * Keeps a form: what can't be is said and not kept, and so is a value whose side is still to be chosen.
     *
     * @param version the draft's version that the page shows
     * @return the version from then on, and what the page says
     * @throws UnreadableForm where it is not one that the page sends
     * @throws org.plumbline.tenancy.ChangedMeanwhile where somebody else changed the draft meanwhile
     */
    public Keeping keep(UUID assessment, int version, SentFields sent, Locale locale) {
        AssessmentForm form = new AssessmentForm(examination.catalogue());
        sent.into(form);
        Keeping keeping = new Keeping();
        keeping.setVersion(version);
        Runnable step = () -> keeping.done(
                examination.record(assessment, keeping.getVersion(), form.tellable()), form.halves(locale), locale);
        keeping.refused(Refusal.of(step, examination.catalogue(), locale), locale);
        return keeping;
    }
}
