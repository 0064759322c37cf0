package org.plumbline.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void isSearchedWithoutAccentsAndCase() {
        assertThat(PersonName.fold("José  María", "Núñez")).isEqualTo("nunez jose maria");
    }

    @Test
    void isListedByFamilyName() {
        PersonName name = new PersonName(" Ada ", "Byron");
        assertThat(name.listed()).isEqualTo("Byron, Ada");
        assertThat(name.full()).isEqualTo("Ada Byron");
    }

    @Test
    void endsItsRangeAfterEveryNameThatBeginsWithIt() {
        FoldedName name = FoldedName.of("Nú");
        assertThat("nunez").isGreaterThanOrEqualTo(name.value()).isLessThan(name.end());
        assertThat("nz").isGreaterThan(name.end());
    }
}
