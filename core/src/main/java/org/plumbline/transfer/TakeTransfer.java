package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.transfer.copy.RecordCopy;

/**
 * A member takes the copy of a record that another clinic laid out, by the code and the patient's date of birth. Whoever is
 * refused learns nothing more: not whether there is such a code, nor whose it is.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class TakeTransfer {

    private final Letterbox letterbox;
    private final TransferTries tries;
    private final ReceivedPatients patients;
    private final ReceivedRecords received;
    private final PatientRecord record;

    @Inject
    TakeTransfer(
            Letterbox letterbox,
            TransferTries tries,
            ReceivedPatients patients,
            ReceivedRecords received,
            PatientRecord record) {
        this.letterbox = letterbox;
        this.tries = tries;
        this.patients = patients;
        this.received = received;
        this.record = record;
    }

    TakeTransfer() {
        this(null, null, null, null, null);
    }

    /**
     * Shows what a copy holds; it stays where it is. Each try counts, and is kept: ten an hour for a member, and five wrong dates
     * of birth destroy the copy.
     *
     * @throws CopyUnreadable where the copy is not what it must be
     */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public Opened open(Claim claim) {
        if (!tries.take()) {
            return Opened.LIMITED;
        }
        Optional<RecordCopy> copy = letterbox.look(claim.key()).map(claim::read);
        if (copy.isEmpty()) {
            tries.missed();
            return Opened.NOTHING;
        }
        return new Opened(
                copy.map(each -> Offer.of(each, patients.known(each.person()).isPresent())), false);
    }

    /**
     * Takes the copy. Taken twice, it is there once.
     *
     * @param joins whether it is added to the patient of the same name and date of birth whom the clinic has; otherwise, and
     *     where the caller reaches none, a patient is added
     * @return the patient; nothing where no copy is open for this code and this date of birth
     * @throws CopyUnreadable where the copy is not what it must be
     */
    public Optional<UUID> take(Claim claim, boolean joins) {
        Optional<String> text = letterbox.take(claim.key());
        if (text.isEmpty()) {
            Optional<UUID> before = received.takenBy(claim.key());
            before.ifPresentOrElse(record::seen, tries::missed);
            return before;
        }
        RecordCopy copy = claim.read(text.get());
        UUID patient = patients.of(copy.person(), joins);
        ReceivedRecord kept = new ReceivedRecord(
                patient, claim.key().lookup(), patients.signed(copy.origin().by(), text.get()));
        received.add(kept);
        record.changed(AuditAction.TRANSFER_RECEIVED, patient, kept.id());
        return Optional.of(patient);
    }
}
