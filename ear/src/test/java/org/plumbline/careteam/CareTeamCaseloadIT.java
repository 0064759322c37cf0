package org.plumbline.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.patient.Slice;

class CareTeamCaseloadIT extends InContainer {

    private static final Slice FIRST = new Slice(0, 2);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewCaseload caseload;

    private TeamClinic clinic;
    private Visitor ana;
    private Visitor bruno;

    @BeforeEach
    void openAClinicWithTeams() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        bruno = clinic.clinician();
        for (String family : List.of("Adams", "Baker", "Clarke", "Davies", "Evans")) {
            UUID patient = clinic.patient("Emily", family);
            clinic.treats(family.equals("Baker") ? bruno : ana, patient);
            if (family.equals("Evans")) {
                clinic.treats(bruno, patient);
            }
        }
        clinic.patient("Emily", "Nobody");
    }

    @Test
    void listsAndCountsOnlyWhomTheClinicianTreats() {
        assertThat(names(bruno, "", new Slice(0, 20))).containsExactly("Baker, Emily", "Evans, Emily");
        assertThat(count(bruno, "")).isEqualTo(2);
        assertThat(names(ana, "Bak", new Slice(0, 20))).isEmpty();
        assertThat(count(ana, "Bak")).isZero();
    }

    @Test
    void fillsEachPageWithOnesOwn() {
        assertThat(names(ana, "", FIRST)).containsExactly("Adams, Emily", "Clarke, Emily");
        assertThat(names(ana, "", new Slice(2, 2))).containsExactly("Davies, Emily", "Evans, Emily");
    }

    @Test
    void listsEverybodyForAnAdmin() {
        assertThat(count(clinic.admin(), "")).isEqualTo(6);
    }

    @Test
    void listsEverybodyWhereTheClinicKeepsNoTeams() {
        assertThat(count(clinic.clinic().clinician(), "")).isEqualTo(6);
    }

    private List<String> names(Visitor visitor, String beginning, Slice slice) {
        return requests.ask(
                visitor,
                () -> caseload.rows(beginning, slice).stream()
                        .map(CaseloadRow::name)
                        .toList());
    }

    private int count(Visitor visitor, String beginning) {
        return requests.ask(visitor, () -> caseload.count(beginning));
    }
}
