package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.MuscleSide;
import org.plumbline.reasoning.Evidence;
import org.plumbline.reasoning.RankedHypothesis;

/** A hypothesis with its evidence in words, in the language of the page; a page asks for each of them several times. */
public final class HypothesisCard {

    private final RankedHypothesis ranked;
    private final Catalogue catalogue;
    private final Locale locale;
    private final List<String> supporting;
    private final List<String> contradicting;
    private final List<String> missing;
    private final List<String> cautions;

    HypothesisCard(RankedHypothesis ranked, Catalogue catalogue, Locale locale) {
        this.ranked = ranked;
        this.catalogue = catalogue;
        this.locale = locale;
        this.supporting = words(ranked.supporting());
        this.contradicting = words(ranked.contradicting());
        this.missing = words(ranked.missing());
        this.cautions = words(ranked.cautions());
    }

    /** Names it within a page: the dysfunction's id and the side. */
    public String getKey() {
        return ranked.dysfunction().id() + "-" + ranked.side().name().toLowerCase(Locale.ROOT);
    }

    /** What it is called, with its side. */
    public String getName() {
        return ranked.dysfunction().name(ranked.side()).in(locale);
    }

    /** The verdict, as the end of a message key. */
    public String getVerdict() {
        return ranked.verdict().name();
    }

    /** What speaks for it. */
    public List<String> getSupporting() {
        return supporting;
    }

    /** What speaks against it. */
    public List<String> getContradicting() {
        return contradicting;
    }

    /** What was not tested. */
    public List<String> getMissing() {
        return missing;
    }

    /** What must be known beside it. */
    public List<String> getCautions() {
        return cautions;
    }

    /** The muscles that the model calls short. */
    public List<String> getShortMuscles() {
        return muscles(ranked.dysfunction().imbalance().shortMuscles());
    }

    /** The muscles that the model calls long. */
    public List<String> getLongMuscles() {
        return muscles(ranked.dysfunction().imbalance().longMuscles());
    }

    /** How well it can be measured, A to D. */
    public String getMeasurementGrade() {
        return ranked.dysfunction().grades().measurement().letter();
    }

    /** How well it is tied to pain, A to D. */
    public String getPainGrade() {
        return ranked.dysfunction().grades().pain().letter();
    }

    /** How well exercise changes it, A to D. */
    public String getExerciseGrade() {
        return ranked.dysfunction().grades().exercise().letter();
    }

    private List<String> muscles(List<MuscleSide> sides) {
        return sides.stream()
                .map(side -> catalogue.muscle(side.muscle()).name().in(locale))
                .toList();
    }

    private List<String> words(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> Sentences.of(one.in(locale), locale))
                .toList();
    }
}
