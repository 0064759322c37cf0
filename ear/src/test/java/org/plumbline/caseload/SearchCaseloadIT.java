package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.TestClinic;
import org.plumbline.patient.AddPatient;
import org.plumbline.patient.NewPatient;
import org.plumbline.patient.PatientNumber;
import org.plumbline.patient.PatientNumberTaken;
import org.plumbline.patient.PersonName;
import org.plumbline.patient.Sex;

/** Whom a search finds, by what is typed. */
class SearchCaseloadIT extends FivePatients {

    @Inject
    private AddPatient add;

    @Test
    void findsByTheBeginningOfTheFamilyName() {
        assertThat(names("Pe", FIRST)).containsExactly("Peña, Inés");
        assertThat(names("de la", FIRST)).containsExactly("de la Cruz, Oliver");
        assertThat(names("Cruz", FIRST)).isEmpty();
        assertThat(names("o'n", FIRST)).containsExactly("O'Neill, Chloe");
    }

    @Test
    void findsByTheBeginningOfTheGivenName() {
        assertThat(names("ines", FIRST)).containsExactly("Peña, Inés");
        assertThat(names("ÁLV", FIRST)).containsExactly("Nuno, Álvaro");
        assertThat(names("maria nun", FIRST)).containsExactly("Núñez, María");
        assertThat(names("Nuno, Ál", FIRST)).containsExactly("Nuno, Álvaro");
    }

    @Test
    void findsWithOrWithoutAccentsAndCapitals() {
        assertThat(names("nunez", FIRST)).containsExactly("Núñez, María");
        assertThat(names("NÚÑE", FIRST)).containsExactly("Núñez, María");
        assertThat(names("pena ines", FIRST)).containsExactly("Peña, Inés");
        assertThat(count("nun")).isEqualTo(2);
    }

    @Test
    void findsByTheDayOfBirthAsItIsTyped() {
        UUID born = clinic().patient("Zoe", "Zimmer", null);
        clinic().rows().write("update patient set birth_date = date '1961-02-03' where id = ?", born);
        for (String typed :
                List.of("1961-02-03", "3/2/1961", "2/3/1961", "03.02.61", "3 Feb 1961", "3 de febrero de 1961")) {
            assertThat(names(typed, FIRST)).as(typed).containsExactly("Zimmer, Zoe");
        }
        assertThat(names("4/4/1961", FIRST)).isEmpty();
    }

    @Test
    void findsByNumberAndLetsNobodyElseHaveIt() {
        added("Zoe", "Zimmer", "K-0012");
        assertThat(names("k-00", FIRST)).containsExactly("Zimmer, Zoe");
        assertThatThrownBy(() -> added("Yves", "Young", "k-0012")).isInstanceOf(PatientNumberTaken.class);
        TestClinic other = clinics().open();
        requests().ask(other.clinician(), () -> add.add(described("Yves", "Young", "k-0012")));
        assertThat(count("")).isEqualTo(6);
    }

    @Test
    void takesWhatIsTypedForTextOnly() {
        assertThat(names("%", FIRST)).isEmpty();
        assertThat(names("_e", FIRST)).isEmpty();
        assertThat(names("' or ''='", FIRST)).isEmpty();
    }

    private UUID added(String given, String family, String number) {
        return requests().ask(clinic().clinician(), () -> add.add(described(given, family, number)));
    }

    private static NewPatient described(String given, String family, String number) {
        return new NewPatient(
                new PersonName(given, family),
                LocalDate.of(1980, 1, 1),
                Sex.FEMALE,
                Optional.of(PatientNumber.of(number)));
    }
}
