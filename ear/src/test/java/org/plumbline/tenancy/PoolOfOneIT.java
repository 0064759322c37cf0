package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.Tally;
import org.plumbline.fixture.TestClinic;
import org.plumbline.launcher.database.Role;

/** Two clinics take turns on the only connection there is, as the application's role: neither ever sees the other's patients. */
@Tag("security")
class PoolOfOneIT {

    private static final int TURNS = 10_000;
    private static final int TROUBLE_EVERY = 50;
    private static final Rows ALL = new Rows(() -> TestDatabase.get().connect(Role.MAINTENANCE));

    private static EntityManagerFactory factory;

    private final TestClinic one = TestClinic.open(ALL);
    private final TestClinic two = TestClinic.open(ALL);

    @BeforeAll
    static void openAPoolOfOne() {
        Map<String, String> access = TestDatabase.get().access(Role.APPLICATION);
        factory = Persistence.createEntityManagerFactory(
                "plumbline",
                Map.ofEntries(
                        Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
                        Map.entry("jakarta.persistence.jtaDataSource", ""),
                        Map.entry("jakarta.persistence.jdbc.driver", "org.postgresql.Driver"),
                        Map.entry("jakarta.persistence.jdbc.url", access.get("url") + "?stringtype=unspecified"),
                        Map.entry("jakarta.persistence.jdbc.user", access.get("user")),
                        Map.entry("jakarta.persistence.jdbc.password", access.get("password")),
                        Map.entry("eclipselink.logging.level", "OFF"),
                        Map.entry("eclipselink.connection-pool.default.initial", "1"),
                        Map.entry("eclipselink.connection-pool.default.min", "1"),
                        Map.entry("eclipselink.connection-pool.default.max", "1"),
                        Map.entry("eclipselink.connection-pool.read.shared", "true")));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void keepsTwoClinicsApartThatTakeTurns() {
        one.patient();
        two.patient();
        two.patient();
        Tally tally = new Tally("one connection × two clinics in turns");
        for (int turn = 0; turn < TURNS; turn++) {
            TestClinic whose = turn % 2 == 0 ? one : two;
            if (turn % TROUBLE_EVERY == 0) {
                trouble(whose, turn);
            } else {
                int seen = inTransaction(whose, PoolOfOneIT::patients);
                tally.expect(seen == (turn % 2 == 0 ? 1 : 2), "turn " + turn + " sees " + seen);
            }
        }
        tally.close();
    }

    /** By turns an exception of our own, a refusal of the database's, and a statement that takes too long. */
    private static void trouble(TestClinic whose, int turn) {
        switch (turn / TROUBLE_EVERY % 3) {
            case 0 ->
                assertThatThrownBy(() -> inTransaction(whose, work -> {
                            throw new IllegalArgumentException("after " + patients(work));
                        }))
                        .isInstanceOf(IllegalArgumentException.class);
            case 1 ->
                assertThatThrownBy(() -> inTransaction(
                                whose,
                                work -> work.createQuery("update Patient p set p.name.given = ''")
                                        .executeUpdate()))
                        .isInstanceOf(PersistenceException.class);
            default ->
                assertThatThrownBy(() -> inTransaction(whose, PoolOfOneIT::tooLong))
                        .hasRootCauseInstanceOf(SQLException.class)
                        .hasStackTraceContaining("statement timeout");
        }
    }

    private static int inTransaction(TestClinic whose, ToIntFunction<EntityManager> work) {
        EntityManager entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        try {
            TenantBinding.bind(entityManager, whose.id());
            int result = work.applyAsInt(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    private static int patients(EntityManager work) {
        return work.createQuery("select count(p) from Patient p", Long.class)
                .getSingleResult()
                .intValue();
    }

    private static int tooLong(EntityManager work) {
        try (Statement statement = work.unwrap(Connection.class).createStatement()) {
            statement.execute("set local statement_timeout = 5");
            return statement.executeUpdate("select pg_sleep(1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
