package org.plumbline.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.CaseloadFilter;
import org.plumbline.caseload.CaseloadOrder;
import org.plumbline.caseload.CaseloadPage;
import org.plumbline.caseload.CaseloadQuery;
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
    void exportsOnlyWhomTheClinicianTreats() {
        assertThat(requests.ask(bruno, () -> caseload.export(CaseloadQuery.of(""))))
                .hasSize(2);
    }

    @Test
    void findsWhomAColleagueTreatsAmongOnesOwnOnly() {
        CaseloadFilter filter = new CaseloadFilter(
                Optional.of(ana.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        CaseloadQuery query = new CaseloadQuery("", filter, CaseloadOrder.STANDARD);
        assertThat(requests.ask(bruno, () -> caseload.page(query, FIRST)).rows())
                .extracting(CaseloadRow::name)
                .containsExactly("Evans, Emily");
    }

    @Test
    void listsEverybodyForAnAdmin() {
        assertThat(count(clinic.admin(), "")).isEqualTo(6);
    }

    @Test
    void listsEverybodyWhereTheClinicKeepsNoTeams() {
        assertThat(count(clinic.clinic().clinician(), "")).isEqualTo(6);
    }

    private List<String> names(Visitor visitor, String search, Slice slice) {
        return page(visitor, search, slice).rows().stream()
                .map(CaseloadRow::name)
                .toList();
    }

    private int count(Visitor visitor, String search) {
        return page(visitor, search, FIRST).total();
    }

    private CaseloadPage page(Visitor visitor, String search, Slice slice) {
        return requests.ask(visitor, () -> caseload.page(CaseloadQuery.of(search), slice));
    }
}
