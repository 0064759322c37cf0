package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.patient.Slice;

class ViewCaseloadIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewCaseload caseload;

    private TestClinic clinic;

    @BeforeEach
    void openAClinicWithPatients() {
        clinic = clinics.open();
        clinic.patient("María", "Núñez", UUID.randomUUID());
        clinic.patient("Álvaro", "Nuno", UUID.randomUUID());
        clinic.patient("Inés", "Peña", UUID.randomUUID());
        clinic.patient("Oliver", "de la Cruz", null);
        clinic.patient("Chloe", "O'Neill", null);
    }

    @Test
    void listsAllByFamilyName() {
        assertThat(names("", new Slice(0, 20)))
                .containsExactly("de la Cruz, Oliver", "Núñez, María", "Nuno, Álvaro", "O'Neill, Chloe", "Peña, Inés");
        assertThat(count("")).isEqualTo(5);
    }

    @Test
    void findsByTheBeginningOfTheFamilyName() {
        assertThat(names("Pe", new Slice(0, 20))).containsExactly("Peña, Inés");
        assertThat(names("de la", new Slice(0, 20))).containsExactly("de la Cruz, Oliver");
        assertThat(names("Cruz", new Slice(0, 20))).isEmpty();
        assertThat(names("o'n", new Slice(0, 20))).containsExactly("O'Neill, Chloe");
    }

    @Test
    void findsWithOrWithoutAccentsAndCapitals() {
        assertThat(names("nunez", new Slice(0, 20))).containsExactly("Núñez, María");
        assertThat(names("NÚÑE", new Slice(0, 20))).containsExactly("Núñez, María");
        assertThat(names("pena ines", new Slice(0, 20))).containsExactly("Peña, Inés");
        assertThat(count("nun")).isEqualTo(2);
    }

    @Test
    void takesWhatIsTypedForTextOnly() {
        assertThat(names("%", new Slice(0, 20))).isEmpty();
        assertThat(names("_e", new Slice(0, 20))).isEmpty();
        assertThat(names("' or ''='", new Slice(0, 20))).isEmpty();
    }

    @Test
    void showsASliceAtATime() {
        assertThat(names("", new Slice(0, 2))).containsExactly("de la Cruz, Oliver", "Núñez, María");
        assertThat(names("", new Slice(4, 2))).containsExactly("Peña, Inés");
    }

    private List<String> names(String beginning, Slice slice) {
        return requests.ask(
                clinic.clinician(),
                () -> caseload.rows(beginning, slice).stream()
                        .map(CaseloadRow::name)
                        .toList());
    }

    private int count(String beginning) {
        return requests.ask(clinic.clinician(), () -> caseload.count(beginning));
    }
}
