package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.text.NumberFormat;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Threshold;
import org.plumbline.knowledge.Unit;

/**
 * Writes numbers as the reader does.
 *
 * @param locale the reader's
 */
record NumberWords(Locale locale) implements Serializable {

    String of(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    String of(double value, Unit unit) {
        return unit.after(of(value));
    }

    /** A limit, such as "over 33°". */
    String of(Threshold threshold, Unit unit) {
        String limit = of(threshold.value(), unit);
        String key = "assessment_edit.value." + threshold.comparison();
        return threshold.comparison() == Comparison.OUTSIDE
                ? Notices.text(key, limit, of(threshold.upper().orElse(threshold.value()), unit))
                : Notices.text(key, limit);
    }
}
