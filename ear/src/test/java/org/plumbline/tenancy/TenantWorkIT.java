package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.identity.Caller;

class TenantWorkIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Work work;

    @Inject
    private TenantWork tenantWork;

    @Inject
    private Caller caller;

    private TestClinic ours;
    private TestClinic theirs;

    @BeforeEach
    void openTwoClinics() {
        ours = clinics.open();
        ours.patient();
        theirs = clinics.open();
        theirs.patient();
        theirs.patient();
    }

    @Test
    void worksForTheClinicThatIsNamed() {
        assertThat(tenantWork.ask(ours.id(), work::patients)).isEqualTo(1);
        assertThat(tenantWork.ask(theirs.id(), work::patients)).isEqualTo(2);
    }

    @Test
    void leavesTheAskingRequestInItsOwnClinic() {
        int seen = requests.ask(ours.clinician(), () -> {
            assertThat(tenantWork.ask(theirs.id(), work::patients)).isEqualTo(2);
            return work.patients();
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void takesNobodysRightsAlong() {
        boolean signedIn = requests.ask(
                ours.clinician(),
                () -> tenantWork.ask(theirs.id(), () -> caller.rights().isPresent()));

        assertThat(signedIn).isFalse();
    }

    @Test
    void staysOutOfTheAskingTransaction() {
        int seen = requests.ask(ours.clinician(), () -> work.on(em -> tenantWork.ask(theirs.id(), work::patients)));

        assertThat(seen).isEqualTo(2);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> tenantWork.ask(ours.id(), () -> {
                    throw new ChangedMeanwhile();
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
