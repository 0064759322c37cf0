package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.course.ViewOwnProgress;
import org.plumbline.course.ViewTreatment;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.program.PausedDays;
import org.plumbline.screening.RecordScreening;
import org.plumbline.screening.ScreeningEntry;
import org.plumbline.screening.SettleScreening;

/** What a patient answers on their phone pauses the program until a member settles it: no day of that counts as missed. */
class PausedDaysIT extends InContainer {

    private static final int ALL = 200;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Waits waits;

    @Inject
    private ViewWorklist worklist;

    @Inject
    private RecordScreening record;

    @Inject
    private SettleScreening settle;

    @Inject
    private ViewTreatment treatment;

    @Inject
    private ViewOwnProgress progress;

    private Rows rows;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void assignAProgram() {
        TestClinic clinic = clinics.open();
        rows = clinic.rows();
        ana = clinic.clinician();
        emily = clinic.patient();
        waits.program(ana, emily.id());
        waits.signedDaysAgo(rows, emily.id(), 12);
        waits.moveBack(rows, emily.id(), 12);
    }

    @Test
    void areNotHeldAgainstTheProgramInTheWorklist() {
        UUID answered = answerYes();
        rows.write("update screening set recorded_at = now() - interval '9 days' where id = ?", answered);
        assertThat(kinds()).as("paused now").containsExactly(WorkKind.EMERGENCY);

        settle(answered);
        rows.write("update screening set settled_at = now() - interval '4 days' where id = ?", answered);
        assertThat(kinds()).as("two days before the pause, four after it").isEmpty();

        waits.moveBack(rows, emily.id(), 1);
        assertThat(kinds()).as("three days before the pause, four after it").containsExactly(WorkKind.NO_LOG_7);
    }

    @Test
    void areTheSameForThePatientAndForTheClinic() {
        int planned = planned();
        UUID answered = answerYes();
        rows.write("update screening set recorded_at = now() - interval '9 days' where id = ?", answered);
        LocalDate today = Waits.today();

        assertThat(planned).isPositive();
        assertThat(planned()).isZero();
        assertThat(paused().openDays(today.minusDays(12), today)).isEqualTo(2);

        settle(answered);
        rows.write("update screening set settled_at = now() - interval '8 days' where id = ?", answered);
        assertThat(planned()).isEqualTo(planned);
        assertThat(paused().openDays(today.minusDays(12), today)).isEqualTo(10);
    }

    private UUID answerYes() {
        ScreeningEntry entry = new ScreeningEntry(
                UUID.randomUUID(),
                Map.of("saddle-numbness", true),
                Clock.systemUTC().instant());
        return requests.ask(emily, () -> record.record(entry));
    }

    private void settle(UUID answered) {
        requests.tell(ana, () -> settle.settle(answered, "A misunderstanding."));
    }

    private int planned() {
        return requests.ask(emily, progress::own).weeks().current().planned();
    }

    private PausedDays paused() {
        return requests.ask(ana, () -> treatment.of(emily.id(), ViewTreatment.LEAST_DAYS))
                .parts()
                .paused();
    }

    private List<WorkKind> kinds() {
        return requests.ask(ana, () -> worklist.today(Optional.empty(), ALL)).items().stream()
                .map(WorkItem::kind)
                .toList();
    }
}
