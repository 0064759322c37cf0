package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;

/** Connections go from hand to hand: what one clinic bound must never be there for the next. */
@Tag("security")
class PoolIT extends InContainer {

    private static final int ROUNDS = 500;
    private static final int AT_ONCE = 10;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Work work;

    @Resource(lookup = "java:app/jdbc/plumbline")
    private DataSource pool;

    private TestClinic one;
    private TestClinic two;

    @BeforeEach
    void openTwoClinics() {
        one = clinics.open();
        one.patient();
        two = clinics.open();
        two.patient();
        two.patient();
    }

    @Test
    void keepsTwoClinicsApartThatTakeTurns() {
        for (int round = 0; round < ROUNDS; round += AT_ONCE) {
            List<CompletableFuture<Integer>> ofOne = new ArrayList<>();
            List<CompletableFuture<Integer>> ofTwo = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                ofOne.add(requests.begin(one.stranger(), work::patients));
                ofTwo.add(requests.begin(two.stranger(), work::patients));
            }
            assertThat(ofOne).allSatisfy(seen -> assertThat(seen.join()).isEqualTo(1));
            assertThat(ofTwo).allSatisfy(seen -> assertThat(seen.join()).isEqualTo(2));
        }
    }

    @Test
    void leavesNothingBehindWhenWorkFails() {
        for (int i = 0; i < AT_ONCE; i++) {
            assertThatThrownBy(() -> requests.ask(
                            one.stranger(),
                            () -> work.on(em -> {
                                throw new IllegalArgumentException(
                                        "after " + em.find(org.plumbline.identity.Clinic.class, one.id()));
                            })))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(requests.ask(two.stranger(), work::patients)).isEqualTo(2);
        }
    }

    @Test
    void leavesNothingBehindWhenTheDatabaseRefuses() {
        for (int i = 0; i < AT_ONCE; i++) {
            assertThatThrownBy(() -> requests.ask(
                            one.stranger(),
                            () -> work.on(em -> em.createQuery("update Patient p set p.name.given = ''")
                                    .executeUpdate())))
                    .isInstanceOf(PersistenceException.class);
            assertThat(requests.ask(two.stranger(), work::patients)).isEqualTo(2);
        }
    }

    @Test
    void lendsConnectionsThatAreBoundToNobody() {
        requests.ask(one.stranger(), work::patients);

        for (int i = 0; i < AT_ONCE; i++) {
            assertThatThrownBy(this::countUnbound)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no tenant is bound");
        }
    }

    private void countUnbound() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from patient").close();
        }
    }
}
