package org.plumbline.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;

class ViewFirstStepsIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewFirstSteps steps;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private AssignProgram assign;

    private TestClinic clinic;
    private Visitor clinician;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
    }

    @Test
    void aNewClinicHasDoneNothing() {
        assertThat(requests.ask(clinician, steps::done)).contains(Set.of());
    }

    @Test
    void countsWhatIsThere() {
        clinic.member(UUID.randomUUID(), true);
        clinic.patient("María", "Núñez", null);
        Optional<Set<FirstStep>> done = requests.ask(clinician, steps::done);
        assertThat(done)
                .hasValueSatisfying(
                        these -> assertThat(these).containsExactlyInAnyOrder(FirstStep.COLLEAGUES, FirstStep.PATIENT));
    }

    @Test
    void endWithTheFirstProgram() {
        UUID assessment = examinations.confirmed(clinician, clinic.patient().id(), Entries.highHip());
        assertThat(requests.ask(clinician, steps::done))
                .hasValueSatisfying(these ->
                        assertThat(these).contains(FirstStep.ASSESSMENT).doesNotContain(FirstStep.PROGRAM));
        ProgramOrder order = orders.asProposed(clinician, assessment);
        requests.ask(clinician, () -> assign.assign(order));
        assertThat(requests.ask(clinician, steps::done)).isEmpty();
    }
}
