package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    @Inject
    private ManagedExecutorService threads;

    @Inject
    private ManagedScheduledExecutorService timer;

    @Inject
    private Event<Count> events;

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

    /** A task, a timer's thread and an observer of their own have no request, and so no clinic: never a default one. */
    @Test
    void workThatNobodyBoundToAClinicIsRefused() {
        List<Future<?>> unbound = List.of(
                threads.submit(work::patients),
                timer.schedule(work::patients, 1, TimeUnit.MILLISECONDS),
                events.fireAsync(new Count(work)).toCompletableFuture());

        assertThat(unbound)
                .allSatisfy(future -> assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .rootCause()
                        .isInstanceOfAny(NoTenant.class, ContextNotActiveException.class));
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> tenantWork.ask(ours.id(), () -> {
                    throw new ChangedMeanwhile();
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
