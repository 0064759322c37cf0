package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.CaseloadOrder.By;
import org.plumbline.identity.NotAllowed;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Slice;
import org.plumbline.reasoning.course.Light;

class ViewCaseloadIT extends FivePatients {

    @Test
    void listsAllByFamilyName() {
        assertThat(names("", FIRST))
                .containsExactly("de la Cruz, Oliver", "Núñez, María", "Nuno, Álvaro", "O'Neill, Chloe", "Peña, Inés");
        assertThat(count("")).isEqualTo(5);
    }

    @Test
    void showsASliceAtATime() {
        assertThat(names("", new Slice(0, 2))).containsExactly("de la Cruz, Oliver", "Núñez, María");
        assertThat(names("", new Slice(4, 2))).containsExactly("Peña, Inés");
        assertThat(page(CaseloadQuery.of(""), new Slice(40, 20)).total()).isEqualTo(5);
    }

    @Test
    void sortsByEachColumnBothWaysAndLosesNobody() {
        for (By by : By.values()) {
            for (boolean falling : List.of(true, false)) {
                CaseloadQuery query = new CaseloadQuery("", CaseloadFilter.NONE, new CaseloadOrder(by, falling));
                assertThat(page(query, FIRST).rows()).as(by + " " + falling).hasSize(5);
            }
        }
        CaseloadQuery youngest = new CaseloadQuery("", CaseloadFilter.NONE, new CaseloadOrder(By.NAME, true));
        assertThat(page(youngest, FIRST).rows().get(0).name()).isEqualTo("Peña, Inés");
    }

    @Test
    void filtersByAllAtOnce() {
        CaseloadFilter all = new CaseloadFilter(
                Optional.of(UUID.randomUUID()),
                Optional.of(Stage.SUBACUTE),
                Optional.of("high-hip"),
                Optional.of(Light.RED),
                Optional.of(AdherenceBand.LOW),
                Optional.of(LastSeen.OVER_4_WEEKS));
        assertThat(page(new CaseloadQuery("nu", all, CaseloadOrder.STANDARD), FIRST)
                        .total())
                .isZero();
    }

    @Test
    void namesThoseWhoWereChosenOnlyWhereAllAreWithinReach() {
        UUID own = clinic().patient("Zoe", "Zimmer", null);
        UUID others = clinics().open().patient("Yves", "Young", null);
        assertThat(requests().ask(clinic().clinician(), () -> caseload().chosen(Set.of(own))))
                .containsExactly(Map.entry(own, "Zimmer, Zoe"));
        assertThatThrownBy(() ->
                        requests().ask(clinic().clinician(), () -> caseload().chosen(Set.of(own, others))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void exportsAllAndKeepsThatItDid() {
        assertThat(requests().ask(clinic().clinician(), () -> caseload().export(CaseloadQuery.of(""))))
                .hasSize(5);
        assertThat(clinic().rows()
                        .count(
                                "select count(*) from audit_event where tenant_id = ? and action = 'CASELOAD_EXPORTED'"
                                        + " and detail = 'rows=5'",
                                clinic().id()))
                .isOne();
    }
}
