package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.launcher.database.Role;
import org.plumbline.patient.Patient;

/** EclipseLink's wall alone: the same entities as a role that row-level security does not bind. */
@Tag("security")
class MultitenancyIT {

    private static final Rows ALL = new Rows(() -> TestDatabase.get().connect(Role.MAINTENANCE));

    private static EntityManagerFactory factory;

    private final TestClinic ours = TestClinic.open(ALL);
    private final TestClinic theirs = TestClinic.open(ALL);
    private final UUID own = ours.patient().id();
    private final UUID foreign = theirs.patient().id();
    private EntityManager entityManager;

    @BeforeAll
    static void openWithoutRowSecurity() {
        Map<String, String> access = TestDatabase.get().access(Role.MAINTENANCE);
        factory = Persistence.createEntityManagerFactory(
                "plumbline",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        access.get("url") + "?stringtype=unspecified",
                        "jakarta.persistence.jdbc.user",
                        access.get("user"),
                        "jakarta.persistence.jdbc.password",
                        access.get("password")));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void begin() {
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void rollBack() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    @Test
    void standsAlone() {
        assertThat(ALL.count("select count(*) from patient where id in (?, ?)", own, foreign))
                .isEqualTo(2);
    }

    @Test
    void queriesSeeTheOwnClinicOnly() {
        bind();

        assertThat(entityManager
                        .createQuery("select p from Patient p", Patient.class)
                        .getResultList())
                .extracting(Patient::id)
                .containsExactly(own);
    }

    @Test
    void findSeesTheOwnClinicOnly() {
        bind();

        assertThat(entityManager.find(Patient.class, own)).isNotNull();
        assertThat(entityManager.find(Patient.class, foreign)).isNull();
    }

    @Test
    void referencesReachTheOwnClinicOnly() {
        bind();

        assertThatThrownBy(
                        () -> entityManager.getReference(Patient.class, foreign).name())
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void bulkUpdatesChangeTheOwnClinicOnly() {
        bind();

        assertThat(entityManager
                        .createQuery("update Patient p set p.birthDate = :day")
                        .setParameter("day", LocalDate.EPOCH)
                        .executeUpdate())
                .isEqualTo(1);
    }

    @Test
    void refusesToReadForNoClinic() {
        assertThatThrownBy(() -> entityManager
                        .createQuery("select p from Patient p", Patient.class)
                        .getResultList())
                .hasMessageContaining(TenantRow.CONTEXT_PROPERTY);
    }

    private void bind() {
        entityManager.setProperty(TenantRow.CONTEXT_PROPERTY, ours.id().toString());
    }
}
