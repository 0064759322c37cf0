package org.plumbline.reasoning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Threshold;
import org.plumbline.knowledge.Unit;

/** The numbers of a reading: its value, its threshold and its measurement error, each in the right unit. */
final class LimitWords {
    private final Phrases phrases;

    LimitWords(Phrases phrases) {
        this.phrases = phrases;
    }

    Map<String, Text> places(Reading reading, ClinicalTest test) {
        Map<String, Text> places = new HashMap<>();
        places.put("value", number(reading, test, shown(reading, reading.number())));
        places.put("error", phrases.error(test.error().detectable(), test.unit()));
        reading.criterion().threshold().ifPresent(threshold -> places.put("limit", limit(reading, test, threshold)));
        return places;
    }

    private Text limit(Reading reading, ClinicalTest test, Threshold threshold) {
        Text upper = number(reading, test, threshold.upper().orElse(threshold.value()));
        Text value = number(reading, test, shown(reading, threshold.value()));
        String key = comparison(reading, threshold).name().toLowerCase(Locale.ROOT);
        return phrases.fill("limit." + key, Map.of("limit", value, "upper", upper));
    }

    /** "Lower by more than 4" reads as "difference 5, threshold 4": the sides are named, so the sign says nothing more. */
    private static Comparison comparison(Reading reading, Threshold threshold) {
        if (reading.criterion().measure() != Measure.SIDE_DIFFERENCE) {
            return threshold.comparison();
        }
        return switch (threshold.comparison()) {
            case BELOW -> Comparison.ABOVE;
            case AT_MOST -> Comparison.AT_LEAST;
            case ABOVE, AT_LEAST, OUTSIDE -> threshold.comparison();
        };
    }

    private static double shown(Reading reading, double number) {
        return reading.criterion().measure() == Measure.SIDE_DIFFERENCE ? Math.abs(number) : number;
    }

    private Text number(Reading reading, ClinicalTest test, double number) {
        return switch (reading.criterion().measure()) {
            case RATIO, SIDE_RATIO -> phrases.number(number, 2);
            case SIDE_DIFFERENCE ->
                test.unit() == Unit.GRADE ? phrases.number(number, 0) : phrases.number(number, test.unit());
            case VALUE, PRESENT -> phrases.number(number, test.unit());
        };
    }
}
