package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.ViewPatient;

class TenancyIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewPatient viewPatient;

    @Test
    void findsTheOwnPatientAndNoOthers() {
        TestClinic ours = clinics.open();
        UUID patient = ours.patient().id();
        UUID foreign = clinics.open().patient().id();

        assertThat(requests.ask(ours.clinician(), () -> viewPatient.get(patient))
                        .name()
                        .full())
                .isEqualTo("Emily Clarke");
        assertThatThrownBy(() -> requests.ask(ours.clinician(), () -> viewPatient.get(foreign)))
                .isInstanceOf(NotAllowed.class);
    }
}
