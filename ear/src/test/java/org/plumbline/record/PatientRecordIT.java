package org.plumbline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

class PatientRecordIT extends InContainer {

    private static final String VIEWS =
            "select count(*) from audit_event where tenant_id = ? and action = 'RECORD_VIEWED' and patient_id = ?";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Looks looks;

    private TestClinic clinic;
    private Visitor clinician;
    private UUID patient;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient("Emily", "Clarke", UUID.randomUUID());
    }

    @Test
    void isSeenOnceInARequest() {
        requests.tell(clinician, () -> {
            looks.at(patient);
            looks.at(patient);
        });

        assertThat(views()).isEqualTo(1);
    }

    @Test
    void isSeenAgainInTheNextRequest() {
        requests.tell(clinician, () -> looks.at(patient));
        requests.tell(clinician, () -> looks.at(patient));

        assertThat(views()).isEqualTo(2);
    }

    @Test
    void isSeenAnewWhereTheFirstLookWasRolledBack() {
        requests.tell(clinician, () -> {
            assertThatThrownBy(() -> looks.inVainAt(patient)).isInstanceOf(IllegalStateException.class);
            looks.at(patient);
        });

        assertThat(views()).isEqualTo(1);
    }

    private int views() {
        return clinics.rows().count(VIEWS, clinic.id(), patient);
    }
}
