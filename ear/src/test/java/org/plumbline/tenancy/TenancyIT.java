package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.patient.Patient;

@Tag("security")
class TenancyIT extends InContainer {

    private static final LocalDate CHANGED = LocalDate.of(2001, 2, 3);
    private static final String CHANGE_ALL = "update Patient p set p.birthDate = :day";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Work work;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    @Resource
    private UserTransaction transaction;

    private TestClinic ours;
    private TestClinic theirs;
    private UUID own;
    private UUID foreign;

    @BeforeEach
    void openTwoClinics() {
        ours = clinics.open();
        theirs = clinics.open();
        own = ours.patient().id();
        foreign = theirs.patient().id();
    }

    @Test
    void queriesSeeTheOwnClinicOnly() {
        theirs.patient();

        assertThat(asOurs(work::patients)).isEqualTo(1);
    }

    @Test
    void findSeesTheOwnClinicOnly() {
        assertThat(found(ours, own)).isNotNull();
        assertThat(found(ours, foreign)).isNull();
    }

    @Test
    void referencesReachTheOwnClinicOnly() {
        assertThat(referenced(own)).isEqualTo("Emily Clarke");
        assertThatThrownBy(() -> referenced(foreign)).isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void bulkUpdatesChangeTheOwnClinicOnly() {
        Integer changed = asOurs(() -> work.on(
                em -> em.createQuery(CHANGE_ALL).setParameter("day", CHANGED).executeUpdate()));

        assertThat(changed).isEqualTo(1);
        assertThat(stored("birth_date = '" + CHANGED + "' and id", own)).isEqualTo(1);
        assertThat(stored("birth_date = '" + CHANGED + "' and id", foreign)).isZero();
    }

    @Test
    void mergingAForeignRowChangesNothing() {
        Patient detached = found(theirs, foreign);

        assertThatThrownBy(() -> asOurs(() -> work.on(em -> em.merge(detached))))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored("id", foreign)).isEqualTo(1);
    }

    @Test
    void refusesWorkForNoClinic() {
        assertThatThrownBy(() -> requests.ask(new Visitor(null, null), work::patients))
                .isInstanceOf(NoTenant.class);
    }

    @Test
    void refusesASecondClinicInOneRequest() {
        assertThatThrownBy(() -> requests.tell(ours.stranger(), () -> tenant.set(theirs.id())))
                .isInstanceOf(SecondTenant.class);
    }

    @Test
    void refusesASecondClinicInOneTransaction() {
        Supplier<Integer> nested = inOneTransaction(work::patients);

        assertThatThrownBy(() -> requests.ask(ours.clinician(), nested)).isInstanceOf(SecondTenant.class);
    }

    /** Work for our clinic, then in the same transaction for theirs, each in a request of its own. */
    private Supplier<Integer> inOneTransaction(Supplier<Integer> each) {
        return () -> {
            try {
                transaction.begin();
                assertThat(each.get()).isEqualTo(1);
                RequestContextController context = contexts.get();
                context.deactivate();
                context.activate();
                tenant.set(theirs.id());
                return each.get();
            } catch (jakarta.transaction.SystemException | jakarta.transaction.NotSupportedException e) {
                throw new IllegalStateException(e);
            } finally {
                rollback();
            }
        };
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private Patient found(TestClinic clinic, UUID patient) {
        return requests.ask(clinic.stranger(), () -> work.on(em -> em.find(Patient.class, patient)));
    }

    private String referenced(UUID patient) {
        return asOurs(() ->
                work.on(em -> em.getReference(Patient.class, patient).name().full()));
    }

    private int stored(String condition, UUID id) {
        return clinics.rows().count("select count(*) from patient where " + condition + " = ?", id);
    }

    private <T> T asOurs(Supplier<T> does) {
        return requests.ask(ours.clinician(), does);
    }
}
