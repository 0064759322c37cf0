package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.RightsChanged;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/** A patient agrees that the clinic keeps what they send, or takes that back. Their rights change with the answer. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class AnswerConsent {

    private final Caller caller;
    private final Consents consents;
    private final Patients patients;
    private final PatientRecord record;
    private final Event<RightsChanged> changes;

    @Inject
    AnswerConsent(
            Caller caller, Consents consents, Patients patients, PatientRecord record, Event<RightsChanged> changes) {
        this.caller = caller;
        this.consents = consents;
        this.patients = patients;
        this.record = record;
        this.changes = changes;
    }

    AnswerConsent() {
        this(null, null, null, null, null);
    }

    /**
     * The caller agrees. Said twice, it is kept once.
     *
     * @param version of the text that they had before them
     * @param language in which they read it
     * @return false where that is not the text of today: they must be asked once more
     */
    public boolean give(int version, Locale language) {
        if (version != ConsentText.VERSION) {
            return false;
        }
        if (!consents.standing(caller.patientId()).isGiven()) {
            keep(Answer.GIVEN, AuditAction.CONSENT_GIVEN, language);
        }
        return true;
    }

    /** The caller takes it back. The portal is shut to them, until they agree again; the record stays as it is. */
    public void withdraw(Locale language) {
        if (!consents.standing(caller.patientId()).isWithdrawn()) {
            keep(Answer.WITHDRAWN, AuditAction.CONSENT_WITHDRAWN, language);
        }
    }

    private void keep(Answer answer, AuditAction action, Locale language) {
        UUID patient = caller.patientId();
        Consent said = consents.add(patient, answer, language);
        record.changed(action, patient, said.id());
        patients.get(patient).userId().map(RightsChanged::new).ifPresent(changes::fire);
    }
}
