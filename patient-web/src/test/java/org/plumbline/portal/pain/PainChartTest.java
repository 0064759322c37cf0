package org.plumbline.portal.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.course.PainDiary;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.PainScore;

/** Four weeks of pain as a drawing. */
class PainChartTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 1);

    @Test
    void drawsTheFirstDayAtTheLeftAndTodayAtTheRight() {
        PainChart chart = chart(Locale.UK, report(27, 10), report(0, 0));
        assertThat(chart.getPoints())
                .containsExactly(new PainChart.Point(30, 34, 10), new PainChart.Point(286, 182, 0));
        assertThat(chart.getLine()).isEqualTo("M30 34L286 182");
        assertThat(chart.getLast().score()).isZero();
    }

    @Test
    void namesTheFirstDayAsTheReaderWritesIt() {
        assertThat(chart(Locale.UK, report(0, 1)).getFrom()).isEqualTo("3 Feb");
        assertThat(chart(Locale.US, report(0, 1)).getFrom()).isEqualTo("Feb 3");
        assertThat(chart(Locale.forLanguageTag("es-ES"), report(0, 1)).getFrom())
                .isEqualTo("3 feb");
    }

    @Test
    void writesAProgramsWordsWhereThereIsRoom() {
        assertThat(new PainChart.Mark(40, 2).anchor()).isEqualTo("start");
        assertThat(new PainChart.Mark(280, 2).anchor()).isEqualTo("end");
    }

    private static PainChart chart(Locale locale, PainReport... reports) {
        return new PainChart(new PainDiary(TODAY, Stream.of(reports).toList(), List.of()), locale);
    }

    private static PainReport report(int ago, int score) {
        PainEntry entry = new PainEntry(
                UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, PainRelation.AT_REST, "", Instant.EPOCH);
        return new PainReport(UUID.randomUUID(), TODAY.minusDays(ago), entry, Instant.EPOCH);
    }
}
