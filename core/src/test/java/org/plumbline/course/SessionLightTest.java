package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.course.Light;

class SessionLightTest {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    private final SessionLight lights = new SessionLight(Catalogue.load());

    /** What is not looked at again may be too little, never too much: here over every everyday report there is, on the day and beside it. */
    @Test
    void staysWhateverComesThatDoesNotCount() {
        List<PainReport> before = Stream.of(
                        everyday(DAY.minusDays(3), PainRelation.AT_REST, 2),
                        everyday(DAY, PainRelation.BEFORE, 2),
                        everyday(DAY, PainRelation.DURING, 3))
                .toList();
        List<PainReport> more = Stream.of(PainRelation.values())
                .flatMap(relation -> IntStream.rangeClosed(0, PainScore.WORST)
                        .boxed()
                        .flatMap(score -> IntStream.rangeClosed(-1, 1)
                                .mapToObj(days -> everyday(DAY.plusDays(days), relation, score))))
                .filter(report -> !SessionLight.counts(report))
                .toList();

        assertThat(more).hasSize(3 * (PainScore.WORST + 1));
        assertThat(more)
                .allSatisfy(report -> assertThat(lights.of(
                                DAY,
                                Stream.concat(before.stream(), Stream.of(report))
                                        .toList()))
                        .isEqualTo(lights.of(DAY, before)));
    }

    @Test
    void countsWhatIsNewAndWhatIsWritten() {
        assertThat(SessionLight.counts(afterwards("", new NewSigns(true, false))))
                .isTrue();
        assertThat(SessionLight.counts(afterwards("", new NewSigns(false, true))))
                .isTrue();
        assertThat(SessionLight.counts(afterwards("numb", NewSigns.NONE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 6, 9})
    void isRedExactlyFromTheScoreThatADeviceIsTold(int atRest) {
        List<PainReport> before = List.of(
                everyday(DAY.minusDays(3), PainRelation.AT_REST, atRest),
                everyday(DAY.minusDays(1), PainRelation.BEFORE, 1));
        Map<PainRelation, Integer> red = lights.redFrom(DAY, before);

        for (PainRelation relation : List.of(PainRelation.DURING, PainRelation.NEXT_MORNING)) {
            LocalDate session = relation == PainRelation.DURING ? DAY : DAY.minusDays(1);
            for (int score = 0; score <= PainScore.WORST; score++) {
                List<PainReport> all = Stream.concat(before.stream(), Stream.of(everyday(DAY, relation, score)))
                        .toList();
                assertThat(lights.of(session, all) == Light.RED)
                        .as(relation + " " + score)
                        .isEqualTo(score >= red.getOrDefault(relation, PainScore.WORST + 1));
            }
        }
    }

    private static PainReport afterwards(String note, NewSigns signs) {
        return report(DAY, new Told(PainRelation.AFTER, 2, note, signs));
    }

    private static PainReport everyday(LocalDate day, PainRelation relation, int score) {
        return report(day, new Told(relation, score, "", NewSigns.NONE));
    }

    private record Told(PainRelation relation, int score, String note, NewSigns signs) {}

    private static PainReport report(LocalDate day, Told told) {
        Instant at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        PainEntry entry = new PainEntry(
                UUID.randomUUID(),
                new PainScore(told.score()),
                PainRegion.LOWER,
                told.relation(),
                told.note(),
                told.signs(),
                at);
        return new PainReport(UUID.randomUUID(), day, entry, at);
    }
}
