package org.plumbline.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.pain.PainRegion;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Measured;
import org.plumbline.record.Reach;

/**
 * One examination of a patient on one day.
 *
 * <p>It is a draft until it is signed, and from then on it is never changed: the database refuses it, too.
 */
@Entity
@NamedQuery(
        name = "Assessment.ofPatient",
        query = "select a from Assessment a where a.patientId = :patient order by a.examinedOn desc, a.id desc")
@NamedQuery(name = "Assessment.whole", query = Assessment.WHOLE + ":patient order by a.examinedOn desc, a.id desc")
@NamedQuery(
        name = "Assessment.wholeWith",
        query = Assessment.WHOLE
                + "(select b.patientId from Assessment b where b.id = :id) order by a.examinedOn desc, a.id desc")
@NamedQuery(
        name = "Assessment.flagged",
        query = "select a, p, f.question, (select min(b.signature.signedAt) from Assessment b where " + Assessment.NEWER
                + ") from RedFlagAnswer f join f.assessment a, Patient p where p.id = a.patientId and f.yes = true"
                + " and (a.signature.signedAt is null or not exists (select b from Assessment b where "
                + Assessment.NEWER + " and b.signature.signedAt < :since)) and " + Reach.CONDITION)
@NamedQuery(
        name = "Assessment.draft",
        query = "select a from Assessment a where a.patientId = :patient and a.signature.signedAt is null")
@NamedQuery(name = "Assessment.signed", query = "select a.id from Assessment a where a.signature.signedAt is not null")
public class Assessment extends WrittenRow {

    /** With its parts, of the patient that follows. */
    static final String WHOLE = "select distinct a from Assessment a left join fetch a.painAreas"
            + " left join fetch a.redFlagAnswers where a.patientId = ";

    /** A signed one {@code b} that takes the place of {@code a}; by the order of {@code Assessment.ofPatient}. */
    static final String NEWER = "b.patientId = a.patientId and b.signature.signedAt is not null"
            + " and (b.examinedOn > a.examinedOn or (b.examinedOn = a.examinedOn and b.id > a.id))";

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "examined_on")
    private LocalDate examinedOn;

    @Embedded
    private History history = new History();

    @Embedded
    private Signature signature = new Signature();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PainArea> painAreas = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RedFlagAnswer> redFlagAnswers = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Finding> findings = new ArrayList<>();

    protected Assessment() {}

    Assessment(UUID patientId, LocalDate examinedOn) {
        this.patientId = patientId;
        this.examinedOn = examinedOn;
    }

    /** Holds this entry from now on, and nothing else. */
    void write(AssessmentEntry entry) {
        mustBeDraft();
        history = entry.history();
        Part.match(painAreas, entry.points(), (site, point) -> new PainArea(this, point));
        Part.match(redFlagAnswers, entry.redFlags(), (question, yes) -> new RedFlagAnswer(this, question, yes));
        Part.match(findings, entry.findings(), (key, measured) -> new Finding(this, measured));
    }

    /** What must still be filled in before the assessment can be signed, given the questions that must be answered. */
    public Set<Missing> missing(Set<String> questions) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (painAreas.stream().noneMatch(PainArea::isOnTheBack)) {
            missing.add(Missing.REGION);
        }
        if (history.onsetOn().isEmpty()) {
            missing.add(Missing.ONSET);
        }
        if (!redFlagAnswers.stream()
                .map(RedFlagAnswer::question)
                .collect(Collectors.toSet())
                .containsAll(questions)) {
            missing.add(Missing.RED_FLAGS);
        }
        return missing;
    }

    void sign(Signature by) {
        mustBeDraft();
        signature = by;
    }

    private void mustBeDraft() {
        if (isSigned()) {
            throw new AssessmentSigned();
        }
    }

    /** Whether it is signed, and so fixed. */
    public boolean isSigned() {
        return signature().isPresent();
    }

    /** The patient who was examined. */
    public UUID patientId() {
        return patientId;
    }

    /** The day of the examination. */
    public LocalDate examinedOn() {
        return examinedOn;
    }

    /** Since when, what provokes and what eases. */
    public History history() {
        return history;
    }

    /** The history in the catalogue's terms, as the reasoning takes it. */
    public Background background() {
        return history.told(painAreas().stream().map(PainArea::region).toList());
    }

    /** Who signed it and when, or nothing while it is a draft. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(signature).filter(Signature::isGiven);
    }

    /** Where the back hurts: for each region that does the worst point in it. */
    public List<PainArea> painAreas() {
        return Arrays.stream(PainRegion.values())
                .flatMap(region -> painAreas.stream()
                        .filter(area -> area.region() == region)
                        .max(Comparator.comparingInt(area -> area.intensity().value()))
                        .stream())
                .toList();
    }

    /** The points of the body chart, from the head down, the back first. */
    public List<PainPoint> painPoints() {
        return painAreas.stream()
                .map(PainArea::point)
                .sorted(Comparator.comparing(PainPoint::site))
                .toList();
    }

    /** All that it holds, as it is entered. */
    public AssessmentEntry entry() {
        return new AssessmentEntry(
                history,
                painPoints(),
                redFlagAnswers.stream().collect(Collectors.toMap(RedFlagAnswer::question, RedFlagAnswer::yes)),
                measured());
    }

    /** The answers to the red-flag questions. */
    public List<RedFlagAnswer> redFlagAnswers() {
        return List.copyOf(redFlagAnswers);
    }

    /** The questions that were answered with yes. */
    public Set<String> redFlagsRaised() {
        return redFlagAnswers.stream()
                .filter(RedFlagAnswer::yes)
                .map(RedFlagAnswer::question)
                .collect(Collectors.toSet());
    }

    /** What was measured, as the reasoning takes it. */
    public List<Measured> measured() {
        return findings.stream().map(Finding::measured).toList();
    }
}
