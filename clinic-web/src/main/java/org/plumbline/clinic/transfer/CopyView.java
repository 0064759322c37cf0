package org.plumbline.clinic.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.plumbline.transfer.ReceivedCopy;
import org.plumbline.transfer.copy.CopiedCourse;
import org.plumbline.transfer.copy.RecordCopy;

/** What another clinic wrote, in the reader's language as far as it is the catalogue's. */
public final class CopyView {

    private final ReceivedCopy received;
    private final RecordCopy copy;
    private final Locale locale;

    CopyView(ReceivedCopy received, Locale locale) {
        this.received = received;
        this.copy = received.copy();
        this.locale = locale;
    }

    /** The other clinic. */
    public String getClinic() {
        return copy.origin().by();
    }

    /** The day on which it was sealed there. */
    public LocalDate getSealedOn() {
        return copy.origin().on();
    }

    /** Who took it here. */
    public String getBy() {
        return received.by();
    }

    /** When it was taken here. */
    public LocalDate getOn() {
        return received.on();
    }

    /** The signed assessments, the newest first. */
    public List<AssessmentView> getAssessments() {
        return copy.assessments().stream()
                .map(each -> new AssessmentView(each, locale))
                .toList();
    }

    /** The programs, the newest first. */
    public List<ProgramView> getPrograms() {
        return copy.programs().stream()
                .map(each -> new ProgramView(each, locale))
                .toList();
    }

    /** The pain reports, the newest first. */
    public List<CopiedCourse.Pain> getPain() {
        List<CopiedCourse.Pain> newest = new ArrayList<>(copy.course().pain());
        Collections.reverse(newest);
        return newest;
    }

    /** The days on which exercises were done, the newest first. */
    public List<CopiedCourse.Session> getSessions() {
        return copy.course().sessions();
    }

    /** The patient's goals. */
    public List<CopiedCourse.Goal> getGoals() {
        return copy.course().goals();
    }

    /** The scores of measures. */
    public List<ScoreLine> getScores() {
        return copy.course().scores().stream()
                .map(each -> new ScoreLine(
                        each.measure().in(locale), each.on(), Figures.of(each.value(), locale), each.byPatient()))
                .toList();
    }

    /** A score of a measure. */
    public record ScoreLine(String name, LocalDate on, String value, boolean byPatient) {}
}
