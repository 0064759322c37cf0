package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.Statements;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.pain.PainRelation;

/** What waits, from what people did and left undone. */
class ViewWorklistIT extends InContainer {

    private static final int ALL = 200;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Waits waits;

    @Inject
    private Statements statements;

    @Inject
    private ViewWorklist worklist;

    private TestClinic clinic;
    private Rows rows;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        rows = clinic.rows();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void isEmptyWhereNothingWaits() {
        waits.cleared(ana, emily.id());
        waits.program(ana, emily.id());

        assertThat(kinds(ana)).isEmpty();
    }

    @Test
    void holdsTheRedFlagsOfADraftAndOfTheNewestSignedAssessment() {
        UUID signed = waits.signedWith("weight-loss", ana, emily.id());
        assertThat(items(ana)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.URGENT_FLAG);
            assertThat(item.assessment()).contains(signed);
            assertThat(item.name()).isEqualTo("Clarke, Emily");
        });

        waits.draftWith("saddle-numbness", ana, emily.id());
        assertThat(kinds(ana)).containsExactly(WorkKind.EMERGENCY);
    }

    @Test
    void forgetsRedFlagsThatANewerAssessmentCleared() {
        waits.signedWith("saddle-numbness", ana, emily.id());
        waits.cleared(ana, emily.id());

        assertThat(kinds(ana)).isEmpty();
    }

    @Test
    void hasAFlagToBeWatchedAskedAgainAfterAWeek() {
        UUID signed = waits.signedWith("morning-stiffness", ana, emily.id());
        assertThat(kinds(ana)).isEmpty();

        waits.signedDaysAgo(rows, signed, 7);
        assertThat(kinds(ana)).containsExactly(WorkKind.SECOND_LOOK);
    }

    @Test
    void holdsRedLightsAndWarnings() {
        waits.reports(emily, 4, PainRelation.AT_REST, "");
        waits.reports(emily, 5, PainRelation.DURING, "A bit stiff");
        assertThat(kinds(ana)).isEmpty();

        waits.reports(emily, 8, PainRelation.DURING, "");
        assertThat(kinds(ana)).containsExactly(WorkKind.RED_LIGHT);

        waits.reports(emily, 1, PainRelation.AT_REST, "My left foot went numb");
        assertThat(kinds(ana)).containsExactly(WorkKind.STOP_LIGHT);
    }

    @Test
    void holdsAMorningThatIsMuchWorseThanBefore() {
        waits.reports(emily, 2, PainRelation.NEXT_MORNING, "");
        assertThat(kinds(ana)).as("held against nothing").isEmpty();

        waits.reports(emily, 1, PainRelation.AT_REST, "");
        rows.write(
                "update pain_report set reported_on = reported_on - 2 where score = 1 and patient_id = ?", emily.id());
        assertThat(kinds(ana)).as("only one point").isEmpty();

        waits.reports(emily, 4, PainRelation.NEXT_MORNING, "");
        assertThat(kinds(ana)).containsExactly(WorkKind.RED_LIGHT);
    }

    @Test
    void showsCliniciansTheirOwnPatientsWhereCareTeamsAreKept() {
        waits.reports(emily, 8, PainRelation.DURING, "");
        waits.signedWith("weight-loss", ana, emily.id());
        waits.invited(rows, emily, 4);
        TeamClinic teams = TeamClinic.of(clinic);
        Visitor bruno = teams.clinician();
        assertThat(kinds(bruno)).isEmpty();
        assertThat(kinds(teams.admin())).hasSize(3);

        teams.treats(bruno, emily.id());
        assertThat(kinds(bruno)).containsExactly(WorkKind.URGENT_FLAG, WorkKind.RED_LIGHT, WorkKind.INVITATION_WAITING);
    }

    @Test
    void knowsNothingOfAnotherClinic() {
        waits.reports(emily, 8, PainRelation.DURING, "");
        waits.signedWith("weight-loss", ana, emily.id());

        assertThat(kinds(clinics.open().clinician())).isEmpty();
    }

    @Test
    void showsSoManyOfOneKindAndCountsAll() {
        for (int patient = 0; patient < 3; patient++) {
            Visitor another = clinic.patient();
            waits.reports(another, 8, PainRelation.DURING, "");
            waits.invited(rows, another, 4);
        }
        Worklist shown = requests.ask(ana, () -> worklist.today(Optional.of(WorkKind.INVITATION_WAITING), 2));

        assertThat(shown.items()).hasSize(2).allMatch(item -> item.kind() == WorkKind.INVITATION_WAITING);
        assertThat(shown.counts()).containsEntry(WorkKind.RED_LIGHT, 3).containsEntry(WorkKind.INVITATION_WAITING, 3);
        assertThat(shown.total()).isEqualTo(6);
    }

    @Test
    void takesTheSameFewStatementsForManyPatients() {
        everythingWaits();
        int forOne = count();
        for (int patient = 0; patient < 4; patient++) {
            emily = clinic.patient();
            everythingWaits();
        }

        assertThat(count()).isEqualTo(forOne).isLessThanOrEqualTo(13);
    }

    private void everythingWaits() {
        waits.reports(emily, 8, PainRelation.DURING, "My left foot went numb");
        waits.program(ana, emily.id());
        waits.moveBack(rows, emily.id(), 20);
        waits.signedWith("weight-loss", ana, emily.id());
        rows.write("update retest set due_on = current_date - 1 where patient_id = ?", emily.id());
        waits.invited(rows, emily, 4);
        waits.writes(emily, "Which shoes are best?");
    }

    private int count() {
        return requests.ask(ana, () -> statements.of(() -> worklist.today(Optional.empty(), ALL)));
    }

    private List<WorkItem> items(Visitor visitor) {
        return requests.ask(visitor, () -> worklist.today(Optional.empty(), ALL).items());
    }

    private List<WorkKind> kinds(Visitor visitor) {
        return items(visitor).stream().map(WorkItem::kind).toList();
    }
}
