package org.plumbline.bench.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.Side;

/** Writes an assessment that nobody has signed yet, with its parts. */
record AssessmentRows(Catalogue catalogue, Chart chart, Batch batch) {
    private static final int LONGEST_ONSET_DAYS = 700;
    private static final int DECIMALS = 2;

    UUID write(Instant began, LocalDate day, List<ClinicalTest> tests) {
        UUID assessment = chart.draws().id(began);
        batch.add(
                Table.ASSESSMENT,
                assessment,
                chart.patient(),
                day,
                day.minusDays(chart.draws().between(85, LONGEST_ONSET_DAYS)),
                "Sitting at the desk for hours, lifting boxes",
                "Walking a little, warmth",
                "sitting bending-forward",
                "walking",
                "sitting-long lifting-often",
                "",
                "");
        writeAnswers(assessment, began);
        tests.forEach(test -> writeFindings(test, assessment, began));
        return assessment;
    }

    private void writeAnswers(UUID assessment, Instant began) {
        int intensity = chart.draws().between(2, 8);
        batch.add(Table.PAIN_AREA, chart.draws().id(began), assessment, "LOWER", intensity);
        for (RedFlag flag : catalogue.redFlags()) {
            batch.add(Table.RED_FLAG_ANSWER, chart.draws().id(began), assessment, flag.id(), false);
        }
    }

    private void writeFindings(ClinicalTest test, UUID assessment, Instant began) {
        List<Side> sides = switch (test.laterality()) {
            case NONE -> List.of(Side.NONE);
            case GREATER_SIDE -> List.of(Side.LEFT);
            case EACH_SIDE -> List.of(Side.LEFT, Side.RIGHT);
        };
        for (Side side : sides) {
            batch.add(
                    Table.FINDING,
                    chart.draws().id(began),
                    assessment,
                    test.id(),
                    side,
                    value(test),
                    test.unit(),
                    true);
        }
    }

    /** A whole number of the usual ones, as most tests are read. */
    private BigDecimal value(ClinicalTest test) {
        int low = (int) Math.ceil(test.usual().low());
        int high = Math.max(low, (int) Math.floor(test.usual().high()));
        return BigDecimal.valueOf(chart.draws().between(low, high)).setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
