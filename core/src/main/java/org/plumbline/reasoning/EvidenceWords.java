package org.plumbline.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Reading.State;

/** Says a reading in words with its numbers. */
final class EvidenceWords {
    private enum Form {
        PLAIN,
        SMALL
    }

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final LimitWords limits;

    EvidenceWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
        this.limits = new LimitWords(phrases);
    }

    Evidence of(Reading reading) {
        return reading.state() == State.MISSING
                ? missing(reading)
                : evidence(reading, Form.PLAIN, () -> words(reading));
    }

    /** Two criteria that miss the same test say the same. */
    private Evidence missing(Reading reading) {
        return new Evidence(reading.criterion().test(), Side.NONE, Form.PLAIN, () -> words(reading));
    }

    /** A reading that is met but can't carry a hypothesis alone. */
    Evidence tooSmallAlone(Reading reading) {
        return evidence(reading, Form.SMALL, () -> wrapped("evidence.small", reading));
    }

    Evidence caution(Reading reading, Text why) {
        return evidence(
                reading, why, () -> phrases.fill("evidence.caution", Map.of("base", base(reading), "why", why)));
    }

    Evidence age(int years, Text why) {
        return new Evidence(
                Evidence.AGE,
                Side.NONE,
                why,
                () -> phrases.fill("evidence.age", Map.of("value", phrases.number(years, 0), "why", why)));
    }

    Evidence ageMissing() {
        return new Evidence(Evidence.AGE, Side.NONE, Form.PLAIN, () -> phrases.phrase("evidence.agemissing"));
    }

    Evidence near() {
        return new Evidence(Evidence.HISTORY, Side.NONE, "evidence.near", () -> phrases.phrase("evidence.near"));
    }

    /** What the history says: {@code key} names the pattern, {@code what} fills it. */
    Evidence told(String key, Text what) {
        return new Evidence(
                Evidence.HISTORY, Side.NONE, List.of(key, what), () -> phrases.fill(key, Map.of("what", what)));
    }

    private Text words(Reading reading) {
        return switch (reading.state()) {
            case CLEAR, UNSURE, UNMET -> base(reading);
            case INSIDE_ERROR -> wrapped("evidence.inside", reading);
            case OTHER_SIDE -> wrapped("evidence.other", reading);
            case INVALID -> invalid(reading);
            case MISSING ->
                phrases.fill("evidence.missing", Map.of("name", test(reading).name()));
        };
    }

    private static Evidence evidence(Reading reading, Object form, Supplier<Text> words) {
        Side side = reading.from().size() == 1 ? reading.from().get(0).side() : Side.NONE;
        return new Evidence(reading.criterion().test(), side, List.of(form, reading), words);
    }

    private Text wrapped(String key, Reading reading) {
        return phrases.fill(key, Map.of("base", base(reading)));
    }

    private Text invalid(Reading reading) {
        Map<String, Text> places = places(reading);
        reading.from().stream()
                .filter(finding -> !finding.valid())
                .flatMap(finding -> catalogue.test(finding.test()).validity().stream())
                .findFirst()
                .ifPresent(condition -> places.put("validity", condition));
        return phrases.fill("evidence.invalid", places);
    }

    private Text base(Reading reading) {
        return phrases.fill("evidence." + pattern(reading), places(reading));
    }

    private String pattern(Reading reading) {
        boolean greater = test(reading).laterality() == Laterality.GREATER_SIDE;
        return switch (reading.criterion().measure()) {
            case VALUE -> greater ? (reading.number() == 0 ? "level" : "greater") : "value";
            case SIDE_DIFFERENCE -> "difference";
            case SIDE_RATIO, RATIO ->
                reading.criterion().measure().name().toLowerCase(Locale.ROOT).replace("_", "");
            case PRESENT -> reading.number() == 1 ? "present" : "absent";
        };
    }

    private Map<String, Text> places(Reading reading) {
        ClinicalTest test = test(reading);
        Map<String, Text> places = new HashMap<>(limits.places(reading, test));
        places.put("name", test.name());
        places.put("subject", test.words().subject().on(reading.from().get(0).side()));
        test.words().greater().ifPresent(word -> places.put("greater", word));
        reading.criterion()
                .secondTest()
                .ifPresent(second -> places.put("second", catalogue.test(second).name()));
        putPair(reading, places);
        return places;
    }

    /** First and second of a pair: left and right of one test, whichever side was read, or two tests in their order. */
    private void putPair(Reading reading, Map<String, Text> places) {
        if (reading.from().size() < 2) {
            return;
        }
        boolean turned = reading.criterion().measure() != Measure.RATIO && reading.side() == Side.RIGHT;
        Measured left = reading.from().get(turned ? 1 : 0);
        Measured right = reading.from().get(turned ? 0 : 1);
        places.put(
                "left", phrases.number(left.value(), catalogue.test(left.test()).unit()));
        places.put(
                "right",
                phrases.number(right.value(), catalogue.test(right.test()).unit()));
    }

    private ClinicalTest test(Reading reading) {
        return catalogue.test(reading.criterion().test());
    }
}
