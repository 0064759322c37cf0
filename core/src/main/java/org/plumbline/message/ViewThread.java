package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/** Shows a patient's thread. What is shown is read from then on, by the reader's side. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewThread {

    private final Caller caller;
    private final Patients patients;
    private final MessageThreads threads;
    private final Messages messages;
    private final Authors authors;
    private final PatientRecord record;

    @Inject
    ViewThread(
            Caller caller,
            Patients patients,
            MessageThreads threads,
            Messages messages,
            Authors authors,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.threads = threads;
        this.messages = messages;
        this.authors = authors;
        this.record = record;
    }

    ViewThread() {
        this(null, null, null, null, null, null);
    }

    /**
     * A patient's thread.
     *
     * @param most how many of the last messages; of what is new to the reader, all
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public Conversation of(UUID patient, int most) {
        record.seen(patients.get(patient).id());
        return shown(Side.CLINIC, patient, most);
    }

    /**
     * How many messages of a patient the clinic has not read.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public int unreadOf(UUID patient) {
        record.seen(patients.get(patient).id());
        return messages.countNewTo(Side.CLINIC, patient);
    }

    /** The caller's own thread. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public Conversation own(int most) {
        UUID patient = caller.patientId();
        record.seen(patient);
        return shown(Side.PATIENT, patient, most);
    }

    /** How many messages the caller has not read. */
    @Allows(value = Who.PATIENT, on = Whose.OWN)
    public int unread() {
        UUID patient = caller.patientId();
        record.seen(patient);
        return messages.unreadBy(patient);
    }

    private Conversation shown(Side reader, UUID patient, int most) {
        return threads.of(patient).map(thread -> shown(reader, thread, most)).orElse(Conversation.NONE);
    }

    private Conversation shown(Side reader, MessageThread thread, int most) {
        int wanted = Math.max(most, messages.countNewTo(reader, thread.id()));
        List<Message> newest = messages.newest(thread.id(), wanted + 1);
        if (newest.isEmpty()) {
            return Conversation.NONE;
        }
        Message last = newest.get(0);
        if (last.writtenAt().isAfter(thread.readUntil(reader))) {
            threads.read(reader, thread.id(), last.writtenAt());
        }
        List<Message> shown = newest.stream().limit(wanted).toList();
        return new Conversation(
                authors.lines(shown, thread, reader), newest.size() > wanted, thread.isUnanswered(), last.writtenAt());
    }
}
