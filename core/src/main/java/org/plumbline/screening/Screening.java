package org.plumbline.screening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** The red-flag questions, answered once by a patient alone. */
@Entity
@NamedQuery(
        name = "Screening.ofPatient",
        query = "select s from Screening s where s.patientId = :patient"
                + " and (s.answered.recordedAt >= :since or (s.raised = true and s.settlement.at is null))"
                + " order by s.answered.recordedAt desc")
@NamedQuery(
        name = "Screening.raisedOf",
        query =
                "select distinct s from Screening s join fetch s.answers where s.patientId = :patient and s.raised = true")
@NamedQuery(
        name = "Screening.held",
        query = "select s, p, (select min(a.signature.signedAt) from Assessment a where " + Screening.AFTER
                + ") from Screening s, Patient p where p.id = s.patientId and s.raised = true"
                + " and (s.settlement.at is null or s.settlement.at >= :since) and not exists (select a from Assessment a where "
                + Screening.AFTER + " and a.signature.signedAt < :since) and " + Reach.CONDITION)
public class Screening extends TenantRow {

    /** That an assessment was signed after the answers came. */
    static final String AFTER = "a.patientId = s.patientId and a.signature.signedAt > s.answered.recordedAt";

    @Column(name = "patient_id")
    private UUID patientId;

    private boolean raised;

    @Embedded
    private Answered answered;

    @Embedded
    private Settlement settlement;

    @OneToMany(mappedBy = "screening", cascade = CascadeType.PERSIST)
    private List<ScreeningAnswer> answers = new ArrayList<>();

    protected Screening() {}

    Screening(UUID id, UUID patientId, Answered answered) {
        super(id);
        this.patientId = patientId;
        this.answered = answered;
    }

    void answer(String question, boolean yes) {
        answers.add(new ScreeningAnswer(this, question, yes));
        raised |= yes;
    }

    /** The first to look has looked. */
    void settle(Settlement by) {
        if (isStanding()) {
            settlement = by;
        }
    }

    /** Who answered. */
    public UUID patientId() {
        return patientId;
    }

    /** The day of the answers, in the clinic's zone. */
    public LocalDate screenedOn() {
        return answered.on();
    }

    /** When the answers came to us. */
    public Instant recordedAt() {
        return answered.recordedAt();
    }

    /** The red flags answered yes, by their ids in the catalogue. */
    public Set<String> flags() {
        return answers.stream()
                .filter(ScreeningAnswer::yes)
                .map(ScreeningAnswer::question)
                .collect(Collectors.toSet());
    }

    /** Whether a red flag was answered yes, and no member has settled it yet. */
    public boolean isStanding() {
        return raised && settledNote().isEmpty();
    }

    /** When a member settled it; nothing while nobody has looked. */
    Optional<Instant> settledAt() {
        return Optional.ofNullable(settlement).map(Settlement::at);
    }

    /** What a member found out; nothing while nobody has looked. */
    public Optional<String> settledNote() {
        return Optional.ofNullable(settlement).filter(one -> one.at() != null).map(Settlement::note);
    }
}
