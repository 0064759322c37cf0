package org.plumbline.message;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** A patient's thread: how far each side has read, and the clinic has answered. It bears the patient's id. */
@Entity
@Table(name = "message_thread")
@AttributeOverride(name = "id", column = @Column(name = "patient_id"))
@NamedQuery(
        name = "MessageThread.unread",
        query = "select t, p from MessageThread t, Patient p where p.id = t.id"
                + " and t.moments.patientWroteAt > t.clinicReadUntil and " + Reach.CONDITION
                + " order by t.moments.patientWroteAt, t.id")
@NamedQuery(
        name = "MessageThread.read",
        query = "select t, p from MessageThread t, Patient p where p.id = t.id"
                + " and t.moments.patientWroteAt <= t.clinicReadUntil and " + Reach.CONDITION
                + " order by t.moments.lastAt desc, t.id")
@NamedQuery(
        name = "MessageThread.countUnread",
        query = "select count(t) from MessageThread t, Patient p where p.id = t.id"
                + " and t.moments.patientWroteAt > t.clinicReadUntil and " + Reach.CONDITION)
@NamedQuery(
        name = "MessageThread.readByPatient",
        query = "update MessageThread t set t.patientReadUntil = :until where t.id = :patient"
                + " and t.patientReadUntil < :until")
@NamedQuery(
        name = "MessageThread.readByClinic",
        query = "update MessageThread t set t.clinicReadUntil = :until where t.id = :patient"
                + " and t.clinicReadUntil < :until")
class MessageThread extends TenantRow {

    @Embedded
    private Moments moments;

    @Column(name = "patient_read_until")
    private Instant patientReadUntil;

    @Column(name = "clinic_read_until")
    private Instant clinicReadUntil;

    @Column(name = "settled_until")
    private Instant settledUntil;

    @Column(name = "told_at")
    private Instant toldAt;

    protected MessageThread() {}

    /**
     * A new message at its end, later than each that is there.
     *
     * @param message its id
     * @param member who wrote it; null where the patient did
     */
    Message write(UUID message, UUID member, MessageText text, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Instant next = moments.lastAt().plus(1, ChronoUnit.MICROS);
        Message written = new Message(message, new Authorship(id(), member, at.isBefore(next) ? next : at), text);
        moments.wrote(written.side(), written.writtenAt());
        return written;
    }

    /** How far a side has read. */
    Instant readUntil(Side side) {
        return side == Side.PATIENT ? patientReadUntil : clinicReadUntil;
    }

    /** Whether a message of the other side is new to a side. */
    boolean isNewTo(Side side, Message message) {
        return message.side() != side && message.writtenAt().isAfter(readUntil(side));
    }

    /** Whether something of the patient's waits for an answer. */
    boolean isUnanswered() {
        return moments.patientWroteAt().isAfter(settledUntil);
    }

    /** Whether something of what was written up to a moment may wait for an answer. */
    boolean waitsUntil(Instant moment) {
        return isUnanswered() && moment.isAfter(settledUntil);
    }

    /** Up to a moment nothing waits for an answer any more. */
    void settle(Instant until) {
        if (until.isAfter(settledUntil)) {
            settledUntil = until;
        }
    }

    /** Notes that the patient is told of a message, unless they were told of one that they have not read yet. */
    boolean tellsOf(Message message) {
        boolean tells = !toldAt.isAfter(patientReadUntil);
        if (tells) {
            toldAt = message.writtenAt();
        }
        return tells;
    }
}
