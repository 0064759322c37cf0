package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.message.MessageText;
import org.plumbline.message.Reply;
import org.plumbline.message.SendMessage;
import org.plumbline.message.WriteMessage;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.pain.RecordPain;
import org.plumbline.session.RecordExercise;

/** Patients with a record of each kind who did an exercise, reported pain, and wrote and were answered. */
@ApplicationScoped
class Histories {

    private final TreatedPatients patients;
    private final Requests requests;
    private final RecordExercise exercise;
    private final RecordPain pain;
    private final WriteMessage write;
    private final SendMessage send;

    @Inject
    Histories(
            TreatedPatients patients,
            Requests requests,
            RecordExercise exercise,
            RecordPain pain,
            WriteMessage write,
            SendMessage send) {
        this.patients = patients;
        this.requests = requests;
        this.exercise = exercise;
        this.pain = pain;
        this.write = write;
        this.send = send;
    }

    Histories() {
        this(null, null, null, null, null, null);
    }

    /** A new patient, as they sign in to the portal. */
    Visitor of(TeamClinic clinic, Visitor member) {
        UUID patient = patients.of(clinic, member).ids().get(0);
        Rights rights =
                new Rights(Who.PATIENT, patient, "Emily Clarke", member.rights().clinic());
        Visitor self = new Visitor(clinic.clinic().id(), rights);
        UUID prescribed = new OthersRows(clinic.clinic().rows())
                .prescribed(patient)
                .findFirst()
                .orElseThrow();
        requests.tell(self, () -> exercise.done(UUID.randomUUID(), prescribed));
        requests.tell(self, () -> pain.record(entry()));
        requests.tell(self, () -> write.write(UUID.randomUUID(), new MessageText("May I swim?")));
        Reply reply = new Reply(UUID.randomUUID(), patient, new MessageText("Yes, gently."), Instant.now());
        requests.tell(member, () -> send.send(reply));
        return self;
    }

    private static PainEntry entry() {
        return new PainEntry(
                UUID.randomUUID(),
                new PainScore(3),
                PainRegion.LOWER,
                PainRelation.DURING,
                "After the walk",
                Instant.now());
    }
}
