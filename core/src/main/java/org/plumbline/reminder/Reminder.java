package org.plumbline.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.mail.MailSettled;
import org.plumbline.tenancy.TenantRow;

/** The reminder of a patient on a day, and what became of it: there is one, however often it is tried. */
@Entity
@NamedQuery(
        name = "Reminder.ofPatient",
        query = "select r from Reminder r where r.patientId = :patient order by r.dueOn desc")
@NamedQuery(name = "Reminder.ofMail", query = "select r from Reminder r where r.mailId = :mail")
@NamedQuery(name = "Reminder.dropOld", query = "delete from Reminder r where r.patientId = :patient and r.dueOn < :day")
public class Reminder extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "planned_for")
    private Instant plannedFor;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    @Column(name = "mail_id")
    private UUID mailId;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Reminder() {}

    void handOver(UUID mail) {
        mailId = mail;
    }

    void settle(MailSettled mail) {
        state = mail.outcome() == MailSettled.Outcome.SENT ? ReminderState.SENT : ReminderState.GIVEN_UP;
        settledAt = mail.at();
    }

    /** Whose it is. */
    public UUID patientId() {
        return patientId;
    }

    /** The day that it is of, in the clinic. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was to be sent. */
    public Instant plannedFor() {
        return plannedFor;
    }

    /** What became of it. */
    public ReminderState state() {
        return state;
    }

    /** When that was known; nothing while it waits. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
