package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.History;
import org.plumbline.assessment.Story;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Measured;

/** Everything that is entered at an examination, while it is a draft. */
public final class AssessmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PainEntry pain = new PainEntry();
    private final TermsForm terms = new TermsForm();
    private final Map<String, RedFlagEntry> redFlags = new LinkedHashMap<>();
    private final Map<String, TestEntry> tests = new LinkedHashMap<>();
    private final StoryForm story = new StoryForm();
    private LocalDate onsetOn;

    AssessmentForm(Catalogue catalogue) {
        catalogue.redFlags().forEach(flag -> redFlags.put(flag.id(), new RedFlagEntry()));
        catalogue.tests().forEach(test -> tests.put(test.id(), new TestEntry(test)));
    }

    void fill(Assessment draft) {
        pain.setPoints(draft.painPoints());
        terms.fill(draft.history());
        story.fill(draft.history());
        onsetOn = draft.history().onsetOn().orElse(null);
        draft.redFlagAnswers()
                .forEach(answer -> redFlags.computeIfPresent(answer.question(), (question, entry) -> {
                    entry.setAnswer(answer.yes());
                    return entry;
                }));
        draft.measured()
                .forEach(measured -> tests.computeIfPresent(measured.test(), (test, entry) -> {
                    entry.fill(measured);
                    return entry;
                }));
    }

    AssessmentEntry entry() {
        return new AssessmentEntry(history(), pain.getPoints(), answered(), measured());
    }

    private History history() {
        Story told = new Story(story.getTrauma(), story.getTreatment(), story.getMedicines(), terms.getLoads());
        return new History(onsetOn, story.getProvokes(), story.getEases(), terms.background()).with(told);
    }

    /** The entry as far as something can be said of it: without values whose side is still to be chosen. */
    AssessmentEntry tellable() {
        List<Measured> whole = tests.values().stream()
                .filter(test -> !test.isHalf())
                .flatMap(test -> test.measured().stream())
                .toList();
        AssessmentEntry all = entry();
        return new AssessmentEntry(all.history(), all.pain(), all.redFlags(), whole);
    }

    List<Measured> measured() {
        return tests.values().stream().flatMap(test -> test.measured().stream()).toList();
    }

    /** The names of the tests whose side is still to be chosen. */
    List<String> halves(Locale locale) {
        return tests.values().stream()
                .filter(TestEntry::isHalf)
                .map(entry -> entry.name(locale))
                .toList();
    }

    /** The names of the tests whose values are possible, but unusual. */
    List<String> unusual(Locale locale) {
        return tests.values().stream()
                .filter(TestEntry::isUnusual)
                .map(entry -> entry.name(locale))
                .toList();
    }

    /** The answers to the red-flag questions and nothing else. */
    AssessmentEntry flagsOnly() {
        return new AssessmentEntry(new History(null, "", "", Background.NONE), List.of(), answered(), List.of());
    }

    private Map<String, Boolean> answered() {
        Map<String, Boolean> answered = new LinkedHashMap<>();
        redFlags.forEach((id, entry) -> Optional.ofNullable(entry.getAnswer()).ifPresent(yes -> answered.put(id, yes)));
        return answered;
    }

    /** Where it hurts, and how much. */
    public PainEntry getPain() {
        return pain;
    }

    /** The answers to the red-flag questions by their ids. */
    public Map<String, RedFlagEntry> getRedFlags() {
        return redFlags;
    }

    /** What is ticked in the history. */
    public TermsForm getTerms() {
        return terms;
    }

    /** How many tests of a group have a value. */
    public long taken(TestGroup group) {
        return group.tests().stream()
                .filter(test -> !tests.get(test.id()).measured().isEmpty())
                .count();
    }

    /** Whether a value is possible, but unusual. */
    public boolean isUnusual() {
        return tests.values().stream().anyMatch(TestEntry::isUnusual);
    }

    /** How many red-flag questions still wait for an answer. */
    public int getUnanswered() {
        return redFlags.size() - answered().size();
    }

    /** The fields of the tests, by the tests' ids. */
    public Map<String, TestEntry> getTests() {
        return tests;
    }

    /** The day on which it began. */
    public LocalDate getOnsetOn() {
        return onsetOn;
    }

    public void setOnsetOn(LocalDate day) {
        onsetOn = day;
    }

    /** What was told in words. */
    public StoryForm getStory() {
        return story;
    }
}
