package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate MAY = LocalDate.of(1984, 5, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1984-05-17",
                "17/5/1984",
                "17/05/1984",
                "5/17/1984",
                "17.05.1984",
                "17-5-1984",
                "17 May 1984",
                "17 may 1984",
                "May 17, 1984",
                "17 de mayo de 1984",
                "17 mayo 1984",
                " 17/5/1984 "
            })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(TypedDay.in(typed)).containsExactly(MAY);
    }

    @Test
    void takesBothDaysWhereItCanMeanEither() {
        assertThat(TypedDay.in("3/4/1984"))
                .containsExactlyInAnyOrder(LocalDate.of(1984, 4, 3), LocalDate.of(1984, 3, 4));
    }

    @Test
    void takesBothCenturiesWhereTheYearHasTwoDigits() {
        assertThat(TypedDay.in("17/5/21"))
                .containsExactlyInAnyOrder(LocalDate.of(1921, 5, 17), LocalDate.of(2021, 5, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17/5", "31/31/1984", "1984", "K-0012", "Núñez", "0000-00-00"})
    void readsNothingElse(String typed) {
        assertThat(TypedDay.in(typed)).isEmpty();
    }
}
