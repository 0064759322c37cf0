package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

/** Rows go away and come back. */
class MarkDoneIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Waits waits;

    @Inject
    private ViewWorklist worklist;

    @Inject
    private MarkDone mark;

    @Inject
    private UndoDone undo;

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
    void takesARowAwayAndBringsItBack() {
        waits.invited(rows, emily, 4);
        UUID deed = done(ana);

        Worklist after = list(ana);
        assertThat(after.items()).isEmpty();
        assertThat(after.done()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(deed);
            assertThat(each.kind()).isEqualTo(WorkKind.INVITATION_WAITING);
            assertThat(each.name()).isEqualTo("Clarke, Emily");
        });

        requests.tell(ana, () -> undo.undo(deed));
        assertThat(list(ana).items()).hasSize(1);
        assertThat(list(ana).done()).isEmpty();
        assertThat(audited("WORK_DONE")).isEqualTo(1);
        assertThat(audited("WORK_UNDONE")).isEqualTo(1);
    }

    @Test
    void isDoneOnceHoweverOftenItIsSent() {
        waits.invited(rows, emily, 4);
        WorkItem item = first(ana);
        UUID first = mark(ana, item);
        UUID second = mark(ana, item);

        assertThat(list(ana).done()).extracting(Deed::id).containsExactly(first);
        assertThat(audited("WORK_DONE")).isEqualTo(1);
        assertThatThrownBy(() -> requests.tell(ana, () -> undo.undo(second))).isInstanceOf(NotAllowed.class);

        requests.tell(ana, () -> undo.undo(first));
        requests.tell(ana, () -> undo.undo(first));
        assertThat(audited("WORK_UNDONE")).isEqualTo(1);
        mark(ana, item);
        assertThat(list(ana).items())
                .as("done with again after it was taken back")
                .isEmpty();
    }

    @Test
    void goesAwayForEverybodyWhoWouldHaveSeenIt() {
        waits.invited(rows, emily, 4);
        done(ana);

        assertThat(list(clinic.clinician()).items()).isEmpty();
    }

    @Test
    void showsANewEventOfTheSameKind() {
        waits.invited(rows, emily, 4);
        done(ana);
        rows.write("update invitation set sends = sends + 1 where patient_id = ?", emily.id());

        assertThat(list(ana).items()).hasSize(1);
    }

    @Test
    void waitsAgainAfterAWhileIfItStillStands() {
        waits.invited(rows, emily, 4);
        done(ana);
        rows.write("update work_done set done_on = done_on - 27 where patient_id = ?", emily.id());
        assertThat(list(ana).items()).isEmpty();

        rows.write("update work_done set done_on = done_on - 1 where patient_id = ?", emily.id());
        assertThat(list(ana).items()).hasSize(1);
    }

    @Test
    void takesNothingBackOnALaterDay() {
        waits.invited(rows, emily, 4);
        UUID deed = done(ana);
        rows.write("update work_done set done_on = done_on - 1 where patient_id = ?", emily.id());

        assertThatThrownBy(() -> requests.tell(ana, () -> undo.undo(deed))).isInstanceOf(TooLateToUndo.class);
        assertThat(list(ana).done()).isEmpty();
    }

    @Test
    void isOutOfReachForWhomIsNotOnTheTeam() {
        waits.invited(rows, emily, 4);
        WorkItem item = first(ana);
        Visitor bruno = TeamClinic.of(clinic).clinician();
        assertThatThrownBy(() -> mark(bruno, item)).isInstanceOf(NotAllowed.class);

        UUID deed = mark(ana, item);
        assertThat(list(bruno).done()).isEmpty();
        assertThatThrownBy(() -> requests.tell(bruno, () -> undo.undo(deed))).isInstanceOf(NotAllowed.class);
    }

    private UUID done(Visitor visitor) {
        return mark(visitor, first(visitor));
    }

    private UUID mark(Visitor visitor, WorkItem item) {
        return requests.ask(visitor, () -> mark.done(item.kind(), item.patient(), item.events()));
    }

    private WorkItem first(Visitor visitor) {
        List<WorkItem> items = list(visitor).items();
        assertThat(items).isNotEmpty();
        return items.get(0);
    }

    private Worklist list(Visitor visitor) {
        return requests.ask(visitor, () -> worklist.today(Optional.empty(), 200));
    }

    private int audited(String action) {
        return rows.count(
                "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                clinic.id(),
                action,
                emily.id());
    }
}
