package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Kept;
import org.plumbline.clinic.Conflict;
import org.plumbline.clinic.Notices;

/** What the page says of the draft that keeps itself: when it was kept, what was left out, or why it was not kept. */
public final class Keeping implements Serializable {

    private static final long serialVersionUID = 1L;

    private String saved = "";
    private String problem = "";

    private Conflict conflict;
    private int version;

    /**
     * It was kept.
     *
     * @param halves tests whose values are left out, for their side is still to be chosen
     */
    void done(Kept kept, List<String> halves, Locale locale) {
        version = kept.version();
        saved = Notices.text(locale, "assessment_edit.note.saved", kept.at().format(Moments.time(locale)));
        problem =
                halves.isEmpty() ? "" : Notices.text(locale, "assessment_edit.note.halves", String.join(", ", halves));
    }

    void refused(List<Refusal> refusals, Locale locale) {
        if (refusals.isEmpty()) {
            return;
        }
        problem = Notices.text(locale, "assessment_edit.note.unsaved") + " "
                + String.join(
                        " ", refusals.stream().map(one -> one.words(locale)).toList());
    }

    /** Somebody else changed the draft; null where nobody did. */
    void changedMeanwhile(Conflict both) {
        conflict = both;
        problem = "";
    }

    /** When it was kept last; empty while it was not. */
    public String getSaved() {
        return saved;
    }

    /** Why it, or a part of it, was not kept; empty where all was. */
    public String getProblem() {
        return problem;
    }

    /** The two versions, where somebody else changed the draft meanwhile; null where nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    /** The version of the draft that the page shows: the next change is one of this version. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int shown) {
        version = shown;
    }
}
