package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.message.MessageText;
import org.plumbline.message.Reply;
import org.plumbline.message.SendMessage;
import org.plumbline.message.WriteMessage;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.pain.RecordPain;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;

/** Lets things wait for patients: as people do them, and then as if it had been earlier. */
@ApplicationScoped
class Waits {

    private final Requests requests;
    private final Examinations examinations;
    private final Orders orders;
    private final AssignProgram assign;
    private final RecordPain pain;
    private final WriteMessage write;
    private final SendMessage send;
    private final Clock clock;

    @Inject
    Waits(
            Requests requests,
            Examinations examinations,
            Orders orders,
            AssignProgram assign,
            RecordPain pain,
            WriteMessage write,
            SendMessage send,
            Clock clock) {
        this.requests = requests;
        this.examinations = examinations;
        this.orders = orders;
        this.assign = assign;
        this.pain = pain;
        this.write = write;
        this.send = send;
        this.clock = clock;
    }

    Waits() {
        this(null, null, null, null, null, null, null, null);
    }

    /** A patient writes a message. */
    void writes(Visitor patient, String words) {
        requests.tell(patient, () -> write.write(UUID.randomUUID(), new MessageText(words)));
    }

    /** A member answers all that a patient wrote. */
    void answers(Visitor member, UUID patient) {
        Reply reply = new Reply(UUID.randomUUID(), patient, new MessageText("Come and see me."), clock.instant());
        requests.tell(member, () -> send.send(reply));
    }

    static LocalDate today() {
        return LocalDate.now(TestClinic.ZONE);
    }

    /** A draft with a red flag. */
    void draftWith(String flag, Visitor clinician, UUID patient) {
        examinations.draft(clinician, patient, Entries.highHipWith(flag));
    }

    /** A signed assessment with a red flag. */
    UUID signedWith(String flag, Visitor clinician, UUID patient) {
        return examinations.signed(clinician, patient, Entries.highHipWith(flag));
    }

    /** A signed assessment without any. */
    UUID cleared(Visitor clinician, UUID patient) {
        return examinations.signed(clinician, patient, Entries.highHip());
    }

    /**
     * Moves the day and the signing of an assessment, or of all that a patient has, so many days back: past the trigger that
     * lets nobody else change them.
     */
    void signedDaysAgo(Rows rows, UUID assessmentOrPatient, int days) {
        rows.write(
                "update assessment set signed_at = now() - make_interval(days => ?), examined_on = current_date - ?"
                        + " from (select set_config('plumbline.restoring', 'on', true) as state) as restoring"
                        + " where restoring.state = 'on' and ? in (id, patient_id)",
                days,
                days,
                assessmentOrPatient);
    }

    /** A program of six weeks from today on. */
    UUID program(Visitor clinician, UUID patient) {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        return requests.ask(clinician, () -> assign.assign(order));
    }

    /** Moves a patient's program, but not its retests, so many days back. */
    void moveBack(Rows rows, UUID patient, int days) {
        rows.write(
                "update program set starts_on = starts_on - ?, ends_on = ends_on - ? where patient_id = ?",
                days,
                days,
                patient);
    }

    /** Lets a program end on a day. */
    void ends(Rows rows, UUID program, LocalDate day) {
        rows.write("update program set ends_on = ? where id = ?", day, program);
    }

    /** Something was done of the program on a day. */
    void done(Rows rows, UUID program, LocalDate day) {
        rows.write(
                "insert into exercise_session (tenant_id, done_on, id, patient_id, program_id)"
                        + " select tenant_id, ?, ?, patient_id, id from program where id = ?",
                day,
                UUID.randomUUID(),
                program);
    }

    /** An invitation whose mail went out so many days ago. */
    void invited(Rows rows, Visitor patient, int daysAgo) {
        rows.write(
                "insert into invitation (tenant_id, id, patient_id, user_id, sent_at, expires_at, sends)"
                        + " values (?, ?, ?, ?, now() - make_interval(days => ?), now() + make_interval(days => ?), 1)",
                patient.clinic(),
                UUID.randomUUID(),
                patient.id(),
                UUID.randomUUID(),
                daysAgo,
                14 - daysAgo);
    }

    void reports(Visitor patient, int score, PainRelation relation, String note) {
        PainEntry entry = new PainEntry(
                UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, relation, note, clock.instant());
        requests.tell(patient, () -> pain.record(entry));
    }
}
