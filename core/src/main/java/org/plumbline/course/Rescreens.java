package org.plumbline.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.PainReport;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.Trigger;

/** Tells by a catalogue whether a patient is to answer the red-flag questions before any exercise. */
public final class Rescreens {

    /** Reports of so many days before tell what is a rise, and what is usual. */
    public static final int DAYS = 28;

    /** Of so many days before a report still asks, the patient as well as the clinician. */
    static final int RECENT = 14;

    private final Suspicion rules;

    /** What is asked by a catalogue. */
    public Rescreens(Catalogue catalogue) {
        this.rules = Suspicion.by(catalogue);
    }

    /**
     * Why the questions are to be answered, by what came since they last were; nothing where they needn't be.
     *
     * @param reports the patient's of the last {@link #DAYS} days, oldest first
     * @param asked when the questions were last answered
     */
    public Set<Trigger> open(List<PainReport> reports, Instant asked, LocalDate today) {
        LocalDate since = today.minusDays(RECENT);
        PainOnDays days = new PainOnDays(reports, rules.rescreening());
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        triggers.addAll(days.rescreen(report -> counts(report, asked, since)));
        PainMonitoring monitoring = new PainMonitoring(rules.rule());
        boolean red = reports.stream()
                .filter(report -> counts(report, asked, since) && rules.holds(report))
                .map(Suspicion::session)
                .distinct()
                .anyMatch(day -> days.light(day, monitoring).light().screensFirst());
        if (red) {
            triggers.add(Trigger.RED_LIGHT);
        }
        return triggers;
    }

    private static boolean counts(PainReport report, Instant asked, LocalDate since) {
        return report.recordedAt().isAfter(asked) && !report.reportedOn().isBefore(since);
    }
}
