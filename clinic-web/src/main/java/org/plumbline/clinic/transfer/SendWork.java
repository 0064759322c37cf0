package org.plumbline.clinic.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;
import org.plumbline.transfer.PrepareTransfer;
import org.plumbline.transfer.ReceivedCopy;
import org.plumbline.transfer.SentTransfer;
import org.plumbline.transfer.ViewTransfers;

/** The use cases of copies that go out and came in, as the pages take them together. */
@ApplicationScoped
class SendWork {

    private final ViewPatient patients;
    private final PrepareTransfer prepare;
    private final ViewTransfers view;

    @Inject
    SendWork(ViewPatient patients, PrepareTransfer prepare, ViewTransfers view) {
        this.patients = patients;
        this.prepare = prepare;
        this.view = view;
    }

    SendWork() {
        this(null, null, null);
    }

    Patient patient(UUID id) {
        return patients.get(id);
    }

    LocalDate today() {
        return patients.today();
    }

    /** The code, in groups. */
    String prepare(UUID patient, LocalDate consentedOn) {
        return prepare.prepare(patient, consentedOn).inGroups();
    }

    boolean revoke(UUID transfer) {
        return prepare.revoke(transfer);
    }

    List<SentTransfer> of(UUID patient) {
        return view.of(patient);
    }

    List<ReceivedCopy> received(UUID patient) {
        return view.received(patient);
    }
}
