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
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** What waits because a day has come, or because nothing has happened. */
class OverdueWorkIT extends InContainer {

    private static final int ALL = 200;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Waits waits;

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
    void holdsRetestsFromTheirDayOnUntilTheyAreMeasured() {
        waits.program(ana, emily.id());
        waits.signedDaysAgo(rows, emily.id(), 20);
        rows.write("update retest set due_on = current_date - 1 where patient_id = ?", emily.id());
        assertThat(items(ana)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.RETEST);
            assertThat(item.since()).isEqualTo(Waits.today().minusDays(1));
        });
    }

    @Test
    void forgetsRetestsThatAnAssessmentMeasured() {
        waits.program(ana, emily.id());
        rows.write("update retest set due_on = current_date where patient_id = ?", emily.id());

        assertThat(kinds(ana)).isEmpty();
    }

    @Test
    void countsTheDaysWithoutALog() {
        UUID program = waits.program(ana, emily.id());
        waits.moveBack(rows, emily.id(), 6);
        assertThat(kinds(ana)).isEmpty();

        waits.moveBack(rows, emily.id(), 1);
        assertThat(kinds(ana)).containsExactly(WorkKind.NO_LOG_7);

        waits.moveBack(rows, emily.id(), 7);
        assertThat(kinds(ana)).containsExactly(WorkKind.NO_LOG_14);

        waits.done(rows, program, Waits.today().minusDays(7));
        assertThat(items(ana)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.NO_LOG_7);
            assertThat(item.since()).isEqualTo(Waits.today().minusDays(7));
        });

        waits.done(rows, program, Waits.today().minusDays(6));
        assertThat(kinds(ana)).isEmpty();
    }

    @Test
    void countsNoDayOnWhichTheProgramWasPaused() {
        waits.program(ana, emily.id());
        waits.signedDaysAgo(rows, emily.id(), 12);
        waits.moveBack(rows, emily.id(), 12);
        UUID paused = waits.signedWith("saddle-numbness", ana, emily.id());
        waits.signedDaysAgo(rows, paused, 9);
        assertThat(kinds(ana)).as("paused now").containsExactly(WorkKind.EMERGENCY);

        UUID cleared = waits.cleared(ana, emily.id());
        waits.signedDaysAgo(rows, cleared, 4);
        assertThat(kinds(ana)).as("two days before the pause, four after it").isEmpty();

        waits.moveBack(rows, emily.id(), 1);
        assertThat(kinds(ana)).as("three days before the pause, four after it").containsExactly(WorkKind.NO_LOG_7);
    }

    @Test
    void holdsProgramsThatEndWithinAWeekOrHaveEnded() {
        UUID program = waits.program(ana, emily.id());
        waits.ends(rows, program, Waits.today().plusDays(8));
        assertThat(kinds(ana)).isEmpty();

        waits.ends(rows, program, Waits.today().plusDays(7));
        assertThat(kinds(ana)).containsExactly(WorkKind.PROGRAM_ENDING);

        waits.moveBack(rows, emily.id(), 20);
        assertThat(kinds(ana)).as("ended, and so not quiet").containsExactly(WorkKind.PROGRAM_ENDING);

        waits.moveBack(rows, emily.id(), 2);
        assertThat(kinds(ana)).as("ended fifteen days ago").isEmpty();
    }

    @Test
    void holdsInvitationsThatNobodyTookUp() {
        waits.invited(rows, emily, 2);
        waits.invited(rows, clinic.patient(), 4);
        waits.invited(rows, clinic.patient(), 15);

        assertThat(kinds(ana)).containsExactly(WorkKind.INVITATION_ENDED, WorkKind.INVITATION_WAITING);
    }

    private List<WorkItem> items(Visitor visitor) {
        return requests.ask(visitor, () -> worklist.today(Optional.empty(), ALL).items());
    }

    private List<WorkKind> kinds(Visitor visitor) {
        return items(visitor).stream().map(WorkItem::kind).toList();
    }
}
