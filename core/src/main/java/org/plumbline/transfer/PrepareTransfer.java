package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/**
 * A member lays a sealed copy of a record out for another clinic, with the patient's consent. There is one at a time: what lay
 * there before is taken back, so that a form that is sent twice leaves the code that is shown, and no other.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class PrepareTransfer {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Caller caller;
    private final Patients patients;
    private final PatientCopies copies;
    private final Transfers transfers;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    PrepareTransfer(
            Caller caller,
            Patients patients,
            PatientCopies copies,
            Transfers transfers,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.copies = copies;
        this.transfers = transfers;
        this.calendar = calendar;
        this.record = record;
    }

    PrepareTransfer() {
        this(null, null, null, null, null, null);
    }

    /**
     * Lays the copy out.
     *
     * @param consentedOn the day on which the patient consented, today at the latest
     * @return the code, which is nowhere else: it opens the copy for seven days, together with the date of birth
     * @throws ConsentRefused where the day lies ahead
     * @throws RecordTooLarge where the record is more than one copy holds
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public TransferCode prepare(UUID patient, LocalDate consentedOn) {
        Patient whose = patients.get(patient);
        record.seen(patient);
        if (consentedOn.isAfter(calendar.today())) {
            throw new ConsentRefused();
        }
        transfers.oneAtATime(caller.memberId());
        transfers.of(patient).stream()
                .filter(sent -> sent.state() == TransferState.OPEN)
                .forEach(sent -> revoke(sent.id()));
        TransferCode code = TransferCode.random(RANDOM);
        TransferKey key = new TransferKey(code, whose.birthDate());
        Transfer transfer = new Transfer(patient, new Preparation(caller.memberId(), calendar.now(), consentedOn));
        transfers.lay(transfer, key, key.seal(CopyText.of(copies.of(whose)), RANDOM));
        record.changed(AuditEntry.of(AuditAction.TRANSFER_PREPARED)
                .about(patient)
                .on(transfer.id())
                .saying("consent=" + consentedOn));
        return code;
    }

    /**
     * Takes a copy back that nobody has taken yet; taken back twice, it is once.
     *
     * @return whether it is taken back: false where another clinic was faster, or nobody can take it any more
     * @throws org.plumbline.identity.NotAllowed where the transfer is not the caller's to reach
     */
    public boolean revoke(UUID transfer) {
        UUID patient = transfers.get(transfer).patientId();
        record.seen(patient);
        Transfer sent = transfers.destroyed(transfer);
        TransferState state = sent.stateAt(calendar.now());
        if (state == TransferState.OPEN) {
            sent.revoke(calendar.now());
            record.changed(AuditAction.TRANSFER_REVOKED, patient, transfer);
        }
        return state == TransferState.OPEN || state == TransferState.REVOKED;
    }
}
