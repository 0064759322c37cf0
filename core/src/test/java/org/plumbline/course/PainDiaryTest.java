package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.PainScore;
import org.plumbline.program.Program;
import org.plumbline.program.Programmed;

/** What a patient's diary says of four weeks. */
class PainDiaryTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Test
    void saysFromWhatToWhatPainAtRestWent() {
        PainDiary diary = diary(
                rest(27, 7), rest(25, 5), new Felt(20, 9, PainRelation.DURING), rest(14, 5), rest(3, 4), rest(0, 4));
        assertThat(diary.went()).contains(new PainDiary.Went(true, 6, 4, 4));
    }

    @Test
    void takesAllReportsWhereTooFewAreAtRest() {
        PainDiary diary = diary(new Felt(20, 6, PainRelation.AFTER), rest(4, 5), new Felt(1, 3, PainRelation.BEFORE));
        assertThat(diary.went()).contains(new PainDiary.Went(false, 6, 4, 3));
    }

    @Test
    void saysNothingBeforeTwoWeeksCanBeToldApart() {
        assertThat(diary(rest(12, 6), rest(0, 3)).went()).isEmpty();
        assertThat(diary(rest(13, 6), rest(0, 3)).went()).contains(new PainDiary.Went(true, 6, 3, 2));
        assertThat(diary().went()).isEmpty();
    }

    @Test
    void saysNothingWhereTheLastWeekIsSilent() {
        assertThat(diary(rest(27, 6), rest(7, 3)).went()).isEmpty();
    }

    @Test
    void tellsTheWorstOfEachDayAndLeavesTheOthersOut() {
        assertThat(diary(rest(3, 2), new Felt(3, 5, PainRelation.DURING), rest(1, 4))
                        .worst())
                .containsExactly(entry(3, 5), entry(1, 4));
    }

    @Test
    void marksTheProgramsThatBeganWithinItsDays() {
        Catalogue catalogue = Catalogue.load();
        List<Program> programs = Stream.of(-1, 0, 27, 28)
                .map(ago -> Programmed.of(catalogue, TODAY.minusDays(ago), 6, List.of()))
                .toList();
        assertThat(new PainDiary(TODAY, List.of(), programs).changes())
                .containsExactlyInAnyOrder(programs.get(1), programs.get(2));
    }

    private static Map.Entry<LocalDate, Integer> entry(int ago, int score) {
        return Map.entry(TODAY.minusDays(ago), score);
    }

    private static Felt rest(int ago, int score) {
        return new Felt(ago, score, PainRelation.AT_REST);
    }

    private static PainDiary diary(Felt... felt) {
        return new PainDiary(TODAY, Stream.of(felt).map(Felt::report).toList(), List.of());
    }

    private record Felt(int ago, int score, PainRelation relation) {

        PainReport report() {
            PainEntry entry = new PainEntry(
                    UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, relation, "", Instant.EPOCH);
            return new PainReport(UUID.randomUUID(), TODAY.minusDays(ago), entry, Instant.EPOCH);
        }
    }
}
