package org.plumbline.clinic.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.message.Conversation;
import org.plumbline.message.NamedTexts;
import org.plumbline.message.Reply;
import org.plumbline.message.SendMessage;
import org.plumbline.message.SettleThread;
import org.plumbline.message.ViewMessageTemplates;
import org.plumbline.message.ViewThread;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;

/** The use cases behind a thread, as its page takes them together. */
@ApplicationScoped
class Correspondence {

    private final ViewPatient patients;
    private final ViewThread threads;
    private final SendMessage send;
    private final SettleThread settle;
    private final ViewMessageTemplates templates;

    @Inject
    Correspondence(
            ViewPatient patients,
            ViewThread threads,
            SendMessage send,
            SettleThread settle,
            ViewMessageTemplates templates) {
        this.patients = patients;
        this.threads = threads;
        this.send = send;
        this.settle = settle;
        this.templates = templates;
    }

    Correspondence() {
        this(null, null, null, null, null);
    }

    Patient patient(UUID id) {
        return patients.get(id);
    }

    Conversation thread(UUID patient, int most) {
        return threads.of(patient, most);
    }

    void send(Reply reply) {
        send.send(reply);
    }

    void settle(UUID patient, Instant seen) {
        settle.settle(patient, seen);
    }

    List<NamedTexts> templates() {
        return templates.all();
    }
}
