package org.plumbline.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** A patient of one clinic, and another clinic that is to have the copy of the record. */
abstract class BetweenClinics extends InContainer {

    static final LocalDate BORN = LocalDate.of(1984, 5, 17);

    @Inject
    TestClinics clinics;

    @Inject
    Requests requests;

    @Inject
    PrepareTransfer prepare;

    @Inject
    TakeTransfer transfer;

    @Inject
    ViewTransfers view;

    TestClinic from;
    TestClinic to;
    Visitor ana;
    Visitor lucia;
    UUID patient;

    @BeforeEach
    void openTwoClinics() {
        from = clinics.open();
        to = clinics.open();
        from.rows().write("update clinic set name = 'Harbour Clinic' where tenant_id = ?", from.id());
        to.rows().write("update clinic set name = 'Clínica Lomas' where tenant_id = ?", to.id());
        ana = from.clinician();
        lucia = to.clinician();
        patient = from.patient("Emily", "Clarke", UUID.randomUUID());
    }

    TransferCode prepared() {
        return requests.ask(ana, () -> prepare.prepare(patient, LocalDate.now(TestClinic.ZONE)));
    }

    Opened open(TransferCode code, LocalDate born) {
        return requests.ask(lucia, () -> transfer.open(new Claim(code, born)));
    }

    Optional<UUID> taken(TransferCode code) {
        return requests.ask(lucia, () -> transfer.take(new Claim(code, BORN), false));
    }

    List<TransferState> states() {
        return requests.ask(ana, () -> view.of(patient)).stream()
                .map(SentTransfer::state)
                .toList();
    }

    void reportPain(int score, String note) {
        from.rows()
                .write(
                        "insert into pain_report (tenant_id, reported_on, id, patient_id, score, region, relation, note,"
                                + " felt_at, recorded_at) values (?, current_date, ?, ?, ?, 'LOWER', 'AT_REST', ?, now(), now())",
                        from.id(),
                        UUID.randomUUID(),
                        patient,
                        score,
                        note);
    }

    int parcels() {
        return count(from, "transfer_parcel");
    }

    static int count(TestClinic clinic, String table) {
        return clinic.rows().count("select count(*) from " + table + " where tenant_id = ?", clinic.id());
    }

    static int audited(TestClinic clinic, String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
