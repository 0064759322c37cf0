package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.knowledge.Exclusion;
import org.plumbline.knowledge.ExclusionAction;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Response;
import org.plumbline.reasoning.Reading.State;

/** Turns what was weighed into a verdict, a score and the words for it. */
final class Verdicts {
    static final int KEY_CLEAR = 50;
    private static final int KEY_UNSURE = 40;
    static final int CONCORDANT = 12;
    static final int SUPPORTING = 3;
    private static final int LOWERED = -20;
    private static final int TOP = 100;

    private final OptionalInt age;
    private final EvidenceWords words;
    private final HistoryTerms terms;

    Verdicts(Findings findings) {
        this.age = findings.person().age();
        this.words = new EvidenceWords(findings.catalogue());
        this.terms = findings.catalogue().terms();
    }

    RankedHypothesis of(Weighing weighing) {
        Verdict verdict = verdict(weighing);
        return new RankedHypothesis(
                weighing.dysfunction(), weighing.side(), score(weighing), verdict, new Grounds(weighing, this));
    }

    private Verdict verdict(Weighing weighing) {
        if (mustRefer(weighing)) {
            return Verdict.REFER;
        }
        if (weighing.dysfunction().response() == Response.NOTE) {
            return weighing.keyMet() ? Verdict.NOTED : Verdict.NOT_SUPPORTED;
        }
        if (!weighing.keyCarries()) {
            return Verdict.NOT_SUPPORTED;
        }
        return weighing.hasConcordant() ? Verdict.SUPPORTED : Verdict.POSSIBLE;
    }

    /** What excludes a dysfunction refers only who shows it; a dysfunction that is always referred needs no more than its signs. */
    private boolean mustRefer(Weighing weighing) {
        boolean tooYoung = tooYoungFor(weighing).anyMatch(exclusion -> exclusion.action() == ExclusionAction.REFER);
        boolean excluded = weighing.exclusions().raise(ExclusionAction.REFER);
        return weighing.dysfunction().response() == Response.REFER
                ? weighing.keyRefers() || excluded
                : weighing.keyMet() && (excluded || tooYoung);
    }

    /** Only to compare: what is there adds, what is not there takes nothing away, so more support never ranks lower. */
    private static int score(Weighing weighing) {
        int key = 0;
        if (weighing.keyMet()) {
            key = weighing.keyClear() ? KEY_CLEAR : KEY_UNSURE;
        }
        int score = key
                + CONCORDANT * weighing.metConcordant()
                + SUPPORTING * weighing.metSupporting()
                + weighing.fit().points()
                + (weighing.exclusions().raise(ExclusionAction.LOWER) ? LOWERED : 0);
        return Math.max(0, Math.min(TOP, score));
    }

    List<Evidence> supporting(Weighing weighing) {
        boolean alone = verdict(weighing) == Verdict.NOT_SUPPORTED && !weighing.hasConcordant();
        Stream<Evidence> key = weighing.key().stream()
                .filter(Reading::met)
                .map(one -> alone && one.state() == State.UNSURE ? words.tooSmallAlone(one) : words.of(one));
        Stream<Evidence> others =
                weighing.others().stream().filter(Reading::met).map(words::of);
        Stream<Evidence> findings = Stream.concat(key, others);
        return Stream.concat(findings, weighing.fit().evidence(words, terms))
                .distinct()
                .toList();
    }

    List<Evidence> contradicting(Weighing weighing) {
        return Stream.concat(weighing.key().stream(), weighing.others().stream())
                .filter(one -> !one.met() && !one.unknown())
                .map(words::of)
                .distinct()
                .toList();
    }

    /** What excludes comes first: it must be known before anything is corrected. */
    List<Evidence> missing(Weighing weighing) {
        List<Reading> readings = new ArrayList<>(weighing.exclusions().unknown());
        if (!weighing.keyMet()) {
            readings.addAll(weighing.key());
        }
        readings.addAll(weighing.others());
        Stream<Evidence> tests = readings.stream().filter(Reading::unknown).map(words::of);
        boolean needsAge = age.isEmpty() && ageLimits(weighing).findAny().isPresent();
        Stream<Evidence> unknownAge = needsAge ? Stream.of(words.ageMissing()) : Stream.empty();
        return Stream.concat(unknownAge, tests).distinct().toList();
    }

    List<Evidence> cautions(Weighing weighing) {
        Stream<Evidence> findings = weighing.exclusions().raised().stream()
                .map(one -> words.caution(one.reading(), one.exclusion().why()));
        Stream<Evidence> young = tooYoungFor(weighing).map(exclusion -> words.age(age.orElseThrow(), exclusion.why()));
        return Stream.concat(findings, young).toList();
    }

    private Stream<Exclusion> tooYoungFor(Weighing weighing) {
        return ageLimits(weighing)
                .filter(exclusion ->
                        age.isPresent() && age.getAsInt() < exclusion.underAge().orElseThrow());
    }

    private static Stream<Exclusion> ageLimits(Weighing weighing) {
        return weighing.dysfunction().criteria().exclusions().stream()
                .filter(exclusion -> exclusion.underAge().isPresent());
    }
}
