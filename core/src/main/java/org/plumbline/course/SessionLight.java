package org.plumbline.course;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;

/** Tells the light of one session by a catalogue, as {@link ViewCourse} does for all of a patient's. */
public final class SessionLight {

    private final Suspicion rules;

    /** The lights by a catalogue. */
    public SessionLight(Catalogue catalogue) {
        this.rules = Suspicion.by(catalogue);
    }

    /** Whether a report can change a session's light: pain after the exercises alone never does, without a word and anything new. */
    public static boolean counts(PainReport report) {
        return report.relation() != PainRelation.AFTER
                || !report.signs().equals(NewSigns.NONE)
                || !report.note().isBlank();
    }

    /** The first day of whose reports the light of a day takes notice. */
    public LocalDate from(LocalDate day) {
        return rules.before(day);
    }

    /**
     * The light of the session of a day.
     *
     * @param reports the patient's from {@link #from} on, oldest first
     */
    public Light of(LocalDate day, List<PainReport> reports) {
        return new PainOnDays(reports, rules.rescreening())
                .light(day, new PainMonitoring(rules.rule()))
                .light();
    }

    /**
     * The same, for whoever has no report's row.
     *
     * @param told since the same day, oldest first
     */
    public Light ofTold(LocalDate day, List<Told> told) {
        return of(
                day,
                told.stream()
                        .map(one -> new PainReport(
                                one.entry().key(),
                                one.on(),
                                one.entry(),
                                one.entry().feltAt()))
                        .toList());
    }

    /**
     * From which score on a report of a day makes a session's light red, by what it tells of: of the exercises, or of the morning after.
     *
     * @param reports the patient's from {@link #from} on, oldest first
     */
    public Map<PainRelation, Integer> redFrom(LocalDate day, List<PainReport> reports) {
        PainOnDays days = new PainOnDays(reports, rules.rescreening());
        PainMonitoring monitoring = new PainMonitoring(rules.rule());
        Map<PainRelation, Integer> red = new EnumMap<>(PainRelation.class);
        for (PainRelation relation : List.of(PainRelation.DURING, PainRelation.NEXT_MORNING)) {
            days.redFrom(day, relation, monitoring).ifPresent(score -> red.put(relation, score));
        }
        return red;
    }

    /** What a patient told on a day of the clinic. */
    public record Told(LocalDate on, PainEntry entry) {}
}
