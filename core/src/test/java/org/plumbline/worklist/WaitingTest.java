package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Whom ADAMS = new Whom(new UUID(0, 1), "Adams, Emily");
    private static final Whom BAKER = new Whom(new UUID(0, 2), "Baker, Oliver");

    @Test
    void putsTheMostUrgentKindFirst() {
        Waiting waiting = Waiting.of(
                Stream.of(WorkKind.values())
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .map(kind -> event(kind, ADAMS, 0)),
                List.of(),
                TODAY);

        assertThat(waiting.items()).extracting(WorkItem::kind).containsExactly(WorkKind.values());
    }

    @Test
    void putsWhatHasWaitedLongestFirstAndThenGoesByName() {
        Waiting waiting = waiting(
                event(WorkKind.RETEST, BAKER, 2), event(WorkKind.RETEST, ADAMS, 2), event(WorkKind.NO_LOG_7, ADAMS, 9));
        assertThat(waiting.items())
                .extracting(WorkItem::name)
                .containsExactly("Adams, Emily", "Baker, Oliver", "Adams, Emily");

        Waiting longer = waiting(event(WorkKind.RETEST, ADAMS, 2), event(WorkKind.RETEST, BAKER, 3));
        assertThat(longer.items()).extracting(WorkItem::name).containsExactly("Baker, Oliver", "Adams, Emily");
    }

    @Test
    void makesOneRowOfAllOfAKindForAPatient() {
        WorkEvent early = event(WorkKind.RETEST, ADAMS, 5);
        WorkEvent late = event(WorkKind.RETEST, ADAMS, 1);

        assertThat(waiting(late, early, event(WorkKind.RETEST, BAKER, 0)).items())
                .hasSize(2)
                .first()
                .satisfies(item -> {
                    assertThat(item.since()).isEqualTo(TODAY.minusDays(5));
                    assertThat(item.events()).containsExactlyInAnyOrder(early.id(), late.id());
                });
    }

    @Test
    void leavesOutWhatIsDoneForAsLongAsItsKindSays() {
        WorkEvent flag = event(WorkKind.URGENT_FLAG, ADAMS, 5);
        WorkEvent retest = event(WorkKind.RETEST, ADAMS, 5);

        assertThat(Waiting.of(Stream.of(flag, retest), List.of(done(flag, 2), done(retest, 27)), TODAY)
                        .items())
                .isEmpty();
        assertThat(Waiting.of(Stream.of(flag, retest), List.of(done(flag, 3), done(retest, 28)), TODAY)
                        .items())
                .hasSize(2);
    }

    @Test
    void keepsANewEventOfARowThatIsDone() {
        WorkEvent seen = event(WorkKind.RED_LIGHT, ADAMS, 3);
        WorkEvent fresh = event(WorkKind.RED_LIGHT, ADAMS, 1);

        assertThat(Waiting.of(Stream.of(seen, fresh), List.of(done(seen, 0)), TODAY)
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.events()).containsExactly(fresh.id()));
    }

    @Test
    void keepsWhatIsDoneAsAnotherKind() {
        WorkEvent urgent = event(WorkKind.URGENT_FLAG, ADAMS, 0);
        DoneEvent watched = new DoneEvent(WorkKind.SECOND_LOOK, urgent.id(), TODAY);

        assertThat(Waiting.of(Stream.of(urgent), List.of(watched), TODAY).items())
                .as("it has become more urgent")
                .hasSize(1);
    }

    @Test
    void showsSomeAndCountsAll() {
        Waiting waiting = waiting(
                event(WorkKind.RETEST, ADAMS, 1),
                event(WorkKind.RETEST, BAKER, 1),
                event(WorkKind.EMERGENCY, BAKER, 1));

        assertThat(waiting.counts())
                .containsEntry(WorkKind.RETEST, 2)
                .containsEntry(WorkKind.EMERGENCY, 1)
                .hasSize(2);
        assertThat(waiting.first(Optional.empty(), 2))
                .extracting(WorkItem::kind)
                .containsExactly(WorkKind.EMERGENCY, WorkKind.RETEST);
        assertThat(waiting.first(Optional.of(WorkKind.RETEST), 5)).hasSize(2);
    }

    @Test
    void callsDangerWhatMustBeLookedAt() {
        assertThat(Stream.of(WorkKind.values()).filter(WorkKind::isDanger))
                .containsExactly(
                        WorkKind.EMERGENCY,
                        WorkKind.URGENT_FLAG,
                        WorkKind.STOP_LIGHT,
                        WorkKind.MESSAGE_WARNING,
                        WorkKind.RED_LIGHT);
        assertThat(WorkKind.values()).allMatch(kind -> kind.holds() <= WorkKind.LONGEST);
    }

    private static Waiting waiting(WorkEvent... events) {
        return Waiting.of(Stream.of(events), List.of(), TODAY);
    }

    private static WorkEvent event(WorkKind kind, Whom patient, int daysAgo) {
        return new WorkEvent(kind, patient, UUID.randomUUID(), TODAY.minusDays(daysAgo), Optional.empty());
    }

    private static DoneEvent done(WorkEvent event, int daysAgo) {
        return new DoneEvent(event.kind(), event.id(), TODAY.minusDays(daysAgo));
    }
}
