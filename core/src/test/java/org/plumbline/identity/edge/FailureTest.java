package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.NotAllowed;

class FailureTest {

    @Test
    void whatIsNotYoursIsNotThere() {
        assertThat(Failure.statusOf(new IllegalStateException(new NotAllowed())))
                .isEqualTo(404);
    }

    @Test
    void aDatabaseThatIsGoneComesBack() {
        assertThat(Failure.statusOf(failing("08006"))).isEqualTo(503);
        assertThat(Failure.statusOf(failing("57P01"))).isEqualTo(503);
        assertThat(Failure.statusOf(failing("23505"))).isEqualTo(500);
    }

    @Test
    void theRestIsOursUnlessItSaysOtherwise() {
        assertThat(Failure.statusOf(new IllegalArgumentException())).isEqualTo(400);
        assertThat(Failure.statusOf(new IllegalStateException(new IllegalArgumentException())))
                .isEqualTo(500);
    }

    private static Exception failing(String state) {
        return new PersistenceException(new SQLException("", state));
    }
}
