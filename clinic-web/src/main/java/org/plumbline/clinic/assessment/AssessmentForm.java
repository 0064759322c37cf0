package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.History;
import org.plumbline.assessment.RedFlagAnswer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Measured;

/** Everything that is entered at an examination, while it is a draft. */
public final class AssessmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PainEntry pain = new PainEntry();
    private final List<RedFlagEntry> redFlags;
    private final List<TestGroup> testGroups;
    private LocalDate onsetOn;
    private String provokes;
    private String eases;

    AssessmentForm(Catalogue catalogue, Locale locale) {
        redFlags = catalogue.redFlags().stream()
                .map(flag -> new RedFlagEntry(flag, flag.question().in(locale)))
                .toList();
        testGroups = TestGroup.all(catalogue, locale);
    }

    void fill(Assessment draft) {
        pain.fill(draft);
        onsetOn = draft.history().onsetOn().orElse(null);
        provokes = draft.history().provokes();
        eases = draft.history().eases();
        Map<String, Boolean> answers =
                draft.redFlagAnswers().stream().collect(Collectors.toMap(RedFlagAnswer::question, RedFlagAnswer::yes));
        redFlags.forEach(flag -> flag.setAnswer(answers.get(flag.getId())));
        Map<String, TestEntry> byId = tests().collect(Collectors.toMap(TestEntry::getId, Function.identity()));
        draft.measured().forEach(measured -> byId.get(measured.test()).fill(measured));
    }

    AssessmentEntry entry() {
        return new AssessmentEntry(
                new History(onsetOn, provokes, eases),
                pain.areas(),
                redFlags.stream()
                        .filter(flag -> flag.getAnswer() != null)
                        .collect(Collectors.toMap(RedFlagEntry::getId, RedFlagEntry::getAnswer)),
                measured());
    }

    List<Measured> measured() {
        return tests().flatMap(test -> test.measured().stream()).toList();
    }

    List<String> raised() {
        return redFlags.stream()
                .filter(flag -> Boolean.TRUE.equals(flag.getAnswer()))
                .map(RedFlagEntry::getId)
                .toList();
    }

    /** Where it hurts, and how much. */
    public PainEntry getPain() {
        return pain;
    }

    /** The red-flag questions, accidents first. */
    public List<RedFlagEntry> getRedFlags() {
        return redFlags;
    }

    /** How many red-flag questions still wait for an answer. */
    public long getUnanswered() {
        return redFlags.stream().filter(flag -> flag.getAnswer() == null).count();
    }

    /** The tests, by the dysfunction that they tell. */
    public List<TestGroup> getTestGroups() {
        return testGroups;
    }

    private Stream<TestEntry> tests() {
        return testGroups.stream().flatMap(group -> group.getTests().stream());
    }

    /** The day on which it began. */
    public LocalDate getOnsetOn() {
        return onsetOn;
    }

    public void setOnsetOn(LocalDate day) {
        onsetOn = day;
    }

    /** What makes it worse. */
    public String getProvokes() {
        return provokes;
    }

    public void setProvokes(String words) {
        provokes = words;
    }

    /** What makes it better. */
    public String getEases() {
        return eases;
    }

    public void setEases(String words) {
        eases = words;
    }
}
