package org.plumbline.caseload;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.patient.Slice;

/** A clinic with five patients, asked for its caseload by a clinician. */
class FivePatients extends InContainer {

    static final Slice FIRST = new Slice(0, 20);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewCaseload caseload;

    private TestClinic clinic;

    @BeforeEach
    void openAClinicWithPatients() {
        clinic = clinics.open();
        clinic.patient("María", "Núñez", UUID.randomUUID());
        clinic.patient("Álvaro", "Nuno", UUID.randomUUID());
        clinic.patient("Inés", "Peña", UUID.randomUUID());
        clinic.patient("Oliver", "de la Cruz", null);
        clinic.patient("Chloe", "O'Neill", null);
    }

    TestClinics clinics() {
        return clinics;
    }

    Requests requests() {
        return requests;
    }

    ViewCaseload caseload() {
        return caseload;
    }

    TestClinic clinic() {
        return clinic;
    }

    CaseloadPage page(CaseloadQuery query, Slice slice) {
        return requests.ask(clinic.clinician(), () -> caseload.page(query, slice));
    }

    List<String> names(String search, Slice slice) {
        return page(CaseloadQuery.of(search), slice).rows().stream()
                .map(CaseloadRow::name)
                .toList();
    }

    int count(String search) {
        return page(CaseloadQuery.of(search), FIRST).total();
    }
}
