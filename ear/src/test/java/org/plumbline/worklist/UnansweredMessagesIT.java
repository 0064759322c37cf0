package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.message.ViewThread;

/** Messages in the worklist. */
class UnansweredMessagesIT extends InContainer {

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
    private ViewThread thread;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void waitUntilTheyAreAnswered() {
        waits.writes(emily, "Which shoes are best?");
        waits.writes(emily, "And how long may I walk?");
        assertThat(items(ana)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.MESSAGE);
            assertThat(item.events()).hasSize(2);
        });

        waits.writes(emily, "Since this morning it is numb between my legs");
        assertThat(kinds(ana)).containsExactly(WorkKind.MESSAGE_WARNING, WorkKind.MESSAGE);

        waits.answers(ana, emily.id());
        assertThat(kinds(ana)).isEmpty();
    }

    @Test
    void thatWarnAreDoneWithByWhoHasReadThem() {
        waits.writes(emily, "Since this morning it is numb between my legs");
        WorkItem item = items(ana).get(0);
        assertThat(item.kind()).isEqualTo(WorkKind.MESSAGE_WARNING);
        assertThatThrownBy(() -> done(item)).isInstanceOf(RecordNotOpened.class);

        requests.tell(ana, () -> thread.of(emily.id(), 1));
        done(item);
        assertThat(kinds(ana)).isEmpty();

        waits.writes(emily, "It is numb still");
        WorkItem again = items(ana).get(0);
        assertThatThrownBy(() -> done(again)).as("written since").isInstanceOf(RecordNotOpened.class);
    }

    @Test
    void showInTheListsOfWhoReachesThePatient() {
        waits.writes(emily, "Which shoes are best?");
        Visitor bruno = TeamClinic.of(clinic).clinician();

        assertThat(kinds(bruno)).isEmpty();
        assertThat(kinds(clinics.open().clinician())).isEmpty();
    }

    private void done(WorkItem item) {
        requests.tell(ana, () -> mark.done(item.kind(), item.patient(), item.events()));
    }

    private List<WorkItem> items(Visitor visitor) {
        return requests.ask(visitor, () -> worklist.today(Optional.empty(), 200).items());
    }

    private List<WorkKind> kinds(Visitor visitor) {
        return items(visitor).stream().map(WorkItem::kind).toList();
    }
}
