package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.plumbline.pain.PainRegion;

/** Writes an assessment with its parts, and then its signature. */
record AssessmentRows(Chart chart) {
    private static final Duration TAKES = Duration.ofMinutes(35);
    private static final int LESS_ELSEWHERE = 2;

    Examined write(Visit visit) {
        ClinicDays days = chart.days();
        LocalDate day = days.workdayAgo(visit.daysAgo());
        LocalDate onset = onset();
        Complaint complaint = chart.story().complaint();
        Instant began = days.at(day, LocalTime.of(chart.chance().between(9, 16), 0));
        Row assessment = chart.patientRow("assessment", began)
                .with("examined_on", day)
                .with("onset_on", onset)
                .with("provokes", chart.words(complaint.provokes()))
                .with("eases", chart.words(complaint.eases()));
        writePain(assessment, began, visit.intensity());
        writeRedFlags(assessment, began);
        writeFindings(assessment, began, visit);
        Instant signedAt = began.plus(TAKES);
        chart.sign(assessment, signedAt);
        return new Examined(assessment.id(), visit, day, onset, signedAt);
    }

    /** It began before the first examination, whichever this is. */
    private LocalDate onset() {
        int first = chart.story().visits().get(0).daysAgo();
        return chart.days()
                .workdayAgo(first)
                .minusDays(chart.story().complaint().onsetDays());
    }

    private void writePain(Row assessment, Instant moment, int intensity) {
        List<PainRegion> regions = chart.story().complaint().regions();
        for (PainRegion region : regions) {
            boolean worst = region == regions.get(0);
            part("pain_area", assessment, moment)
                    .with("region", region)
                    .with("intensity", worst ? intensity : Math.max(0, intensity - LESS_ELSEWHERE));
        }
    }

    private void writeRedFlags(Row assessment, Instant moment) {
        chart.catalogue()
                .redFlags()
                .forEach(flag -> part("red_flag_answer", assessment, moment)
                        .with("question", flag.id())
                        .with("yes", chart.story().complaint().redFlags().contains(flag.id())));
    }

    private void writeFindings(Row assessment, Instant moment, Visit visit) {
        visit.findings()
                .forEach(finding -> part("finding", assessment, moment)
                        .with("test", finding.test())
                        .with("side", finding.side())
                        .with("value", finding.value())
                        .with("unit", chart.catalogue().test(finding.test()).unit())
                        .with("valid", true));
    }

    private Row part(String table, Row assessment, Instant moment) {
        return chart.row(table, moment).with("assessment_id", assessment.id());
    }
}
