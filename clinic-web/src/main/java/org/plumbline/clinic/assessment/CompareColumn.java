package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Assessment;

/** One of the two assessments that stand side by side. */
public final class CompareColumn {

    private final Assessment assessment;
    private final Locale locale;

    CompareColumn(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    Assessment assessment() {
        return assessment;
    }

    /** Its id. */
    public UUID getId() {
        return assessment.id();
    }

    /** The day of the examination, as the reader writes it. */
    public String getDay() {
        return assessment.examinedOn().format(Moments.day(locale));
    }

    /** Whether it is not signed yet. */
    public boolean isDraft() {
        return !assessment.isSigned();
    }

    /** Where it hurt, and how. */
    public List<String> getPoints() {
        return assessment.painPoints().stream().map(PointWords::of).toList();
    }
}
