package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/** Shows which copies of a record went out, and which came in. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewTransfers {

    private final Patients patients;
    private final Transfers transfers;
    private final ReceivedRecords received;
    private final PatientRecord record;

    @Inject
    ViewTransfers(Patients patients, Transfers transfers, ReceivedRecords received, PatientRecord record) {
        this.patients = patients;
        this.transfers = transfers;
        this.received = received;
        this.record = record;
    }

    ViewTransfers() {
        this(null, null, null, null);
    }

    /**
     * The copies of a record that were laid out for other clinics, the latest first.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public List<SentTransfer> of(UUID patient) {
        record.seen(patients.get(patient).id());
        return transfers.of(patient);
    }

    /**
     * What other clinics wrote of a patient before, the latest first.
     *
     * @throws CopyUnreadable where it was changed since it was received
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public List<ReceivedCopy> received(UUID patient) {
        record.seen(patients.get(patient).id());
        return received.of(patient);
    }
}
