package org.plumbline.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** One message of a patient's thread. It is never changed. */
@Entity
@NamedQuery(
        name = "Message.newest",
        query = "select m from Message m where m.patientId = :patient order by m.writtenAt desc")
@NamedQuery(
        name = "Message.latestOf",
        query = "select m from Message m, MessageThread t where t.id = m.patientId and m.writtenAt = t.moments.lastAt"
                + " and m.patientId in :patients")
@NamedQuery(
        name = "Message.unreadOf",
        query = "select m.patientId, count(m) from Message m, MessageThread t where t.id = m.patientId"
                + " and m.writtenBy is null and m.writtenAt > t.clinicReadUntil and m.patientId in :patients"
                + " group by m.patientId")
@NamedQuery(
        name = "Message.unreadByPatient",
        query = "select count(m) from Message m, MessageThread t where t.id = m.patientId and m.patientId = :patient"
                + " and m.writtenBy is not null and m.writtenAt > t.patientReadUntil")
@NamedQuery(
        name = "Message.unreadByClinic",
        query = "select count(m) from Message m, MessageThread t where t.id = m.patientId and m.patientId = :patient"
                + " and m.writtenBy is null and m.writtenAt > t.clinicReadUntil")
@NamedQuery(
        name = "Message.unanswered",
        query = "select m, p from Message m, MessageThread t, Patient p where t.id = m.patientId and p.id = m.patientId"
                + " and t.moments.patientWroteAt > t.settledUntil and m.writtenBy is null"
                + " and m.writtenAt > t.settledUntil and " + Reach.CONDITION)
public class Message extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String body;

    protected Message() {}

    Message(UUID id, Authorship authorship, MessageText text) {
        super(id);
        this.patientId = authorship.patient();
        this.writtenBy = authorship.member();
        this.writtenAt = authorship.at();
        this.body = text.words();
    }

    /** Whose thread it stands in. */
    public UUID patientId() {
        return patientId;
    }

    /** The member who wrote it; nothing where the patient did. */
    public Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    /** When, to the microsecond: another moment than each other message of the thread. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** What it says. */
    public String body() {
        return body;
    }

    Side side() {
        return writtenBy == null ? Side.PATIENT : Side.CLINIC;
    }
}
