package org.plumbline.course;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.PainRule;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.SuspiciousPain;
import org.plumbline.reasoning.course.Rescreening;

/** Without which reports no light can be red, by the numbers of the rule itself. */
record Suspicion(PainRule rule, Rescreening rescreening) {

    /** Made once of a catalogue, as long as somebody has that: its words are many. */
    private static final Map<Catalogue, Suspicion> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    static Suspicion by(Catalogue catalogue) {
        return MADE.computeIfAbsent(catalogue, Suspicion::make);
    }

    private static Suspicion make(Catalogue catalogue) {
        return new Suspicion(
                catalogue.rules().pain(), new Rescreening(catalogue.rules().rescreen()));
    }

    /** What the database can tell: a note it can't read. */
    SuspiciousPain.Signs signs(LocalDate since) {
        return new SuspiciousPain.Signs(
                since,
                before(since),
                rule.during().amberUpTo(),
                rule.nextMorning().redFrom());
    }

    /** The first day of the reports that a light since a day needs: those of its baseline. */
    LocalDate before(LocalDate since) {
        return since.minusDays(rule.baselineDays() + 1L);
    }

    /** Takes a report out again that was found for a note without any warning. */
    boolean holds(PainReport report) {
        return isMuch(report.relation(), report.score().value())
                || !report.signs().equals(NewSigns.NONE)
                || rescreening.warns(report.note());
    }

    boolean isMuch(PainRelation relation, int score) {
        return switch (relation) {
            case DURING -> score > rule.during().amberUpTo();
            case NEXT_MORNING -> score >= rule.nextMorning().redFrom();
            case BEFORE, AFTER, AT_REST -> false;
        };
    }

    /** The day of the session that a report tells of. */
    static LocalDate session(PainReport report) {
        boolean morning = report.relation() == PainRelation.NEXT_MORNING;
        return morning ? report.reportedOn().minusDays(1) : report.reportedOn();
    }
}
