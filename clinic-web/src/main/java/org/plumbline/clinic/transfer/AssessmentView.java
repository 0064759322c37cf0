package org.plumbline.clinic.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Decision;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;
import org.plumbline.transfer.copy.CopiedAssessment;

/** A signed assessment of another clinic, in the reader's language as far as it is the catalogue's. */
public final class AssessmentView {

    private final CopiedAssessment assessment;
    private final Locale locale;

    AssessmentView(CopiedAssessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /** The day of the examination. */
    public LocalDate getExaminedOn() {
        return assessment.examinedOn();
    }

    /** When the pain began; null where that was not told. */
    public LocalDate getOnsetOn() {
        return assessment.onsetOn().orElse(null);
    }

    /** Who signed it there. */
    public String getSignedBy() {
        return assessment.signed().by();
    }

    /** When it was signed there. */
    public LocalDate getSignedOn() {
        return assessment.signed().on();
    }

    /** The history. */
    public List<ToldLine> getTold() {
        return assessment.told().stream()
                .map(each -> new ToldLine(
                        each.topic().name(),
                        Stream.concat(each.terms().stream().map(term -> term.in(locale)), Stream.of(each.words()))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    /** The body chart. */
    public List<CopiedAssessment.Point> getPoints() {
        return assessment.examined().points();
    }

    /** The red flags that were raised. */
    public List<String> getFlags() {
        return assessment.examined().flags().stream()
                .map(flag -> flag.in(locale))
                .toList();
    }

    /** The findings. */
    public List<FindingLine> getFindings() {
        return assessment.examined().findings().stream()
                .map(each -> new FindingLine(
                        each.test().in(locale),
                        each.side() == Side.NONE ? null : each.side().name(),
                        value(each)))
                .toList();
    }

    private String value(CopiedAssessment.Finding finding) {
        if (finding.unit() == Unit.PRESENCE) {
            return Notices.text(finding.value() == 0 ? "layout.no" : "layout.yes");
        }
        return finding.unit().after(Figures.of(finding.value(), locale));
    }

    /** What it led to. */
    public List<HypothesisLine> getHypotheses() {
        return assessment.hypotheses().stream()
                .map(each -> new HypothesisLine(
                        each.dysfunction().in(locale),
                        each.decision() == Decision.Status.PROPOSED
                                ? null
                                : each.decision().name(),
                        each.reason()))
                .toList();
    }

    /** What was added after it was signed. */
    public List<CopiedAssessment.Addendum> getAddenda() {
        return assessment.addenda();
    }

    /** A topic of the history, as the end of a message key, and what was told. */
    public record ToldLine(String topic, String words) {}

    /** A finding; its side, as the end of a message key, is null where it has none. */
    public record FindingLine(String name, String side, String value) {}

    /** A hypothesis; what was decided, as the end of a message key, is null where nothing was. */
    public record HypothesisLine(String name, String decision, String reason) {}
}
