package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.course.Treatment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.session.SkippedExercise;
import org.plumbline.session.ViewSessions;

/** A patient's days: what was done, its light, what was reported. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SessionsPage extends AboutPatient {

    private static final int ROWS = 28;
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Treatments treatments;

    @SuppressWarnings("serial")
    private final ViewSessions sessions;

    @SuppressWarnings("serial")
    private final Person person;

    private Span span = Span.WEEKS;
    private LocalDate before;

    @SuppressWarnings("serial")
    private List<SessionLine> lines = List.of();

    private boolean more;

    @Inject
    SessionsPage(Treatments treatments, ViewSessions sessions, Person person) {
        this.treatments = treatments;
        this.sessions = sessions;
        this.person = person;
    }

    SessionsPage() {
        this(null, null, null);
    }

    /** Reads the days before the one that the address names, the newest first. */
    public void read() {
        Treatment treatment = treatments.of(getPatientId(), span);
        List<SkippedExercise> leftOut = sessions.skippedSince(getPatientId(), span.from(treatment.today()));
        SessionLines all = new SessionLines(treatment, leftOut, person.getLocale());
        List<LocalDate> days = all.days(span).stream()
                .filter(day -> before == null || day.isBefore(before))
                .limit(ROWS + 1L)
                .toList();
        more = days.size() > ROWS;
        lines = days.stream().limit(ROWS).map(all::of).toList();
    }

    /** The days. */
    public List<SessionLine> getLines() {
        return lines;
    }

    /** Whether there are earlier ones in the span. */
    public boolean isMore() {
        return more;
    }

    /** The earliest day that is shown, for the address of the next page. */
    public LocalDate getEarliest() {
        return lines.get(lines.size() - 1).day();
    }

    /** The spans that can be chosen. */
    public Span[] getSpans() {
        return Span.values();
    }

    /** How far back the page looks, as the address names it. */
    public String getSpan() {
        return span.name();
    }

    public void setSpan(String name) {
        span = Span.named(name);
    }

    /** Days before this one are shown; null for the newest. */
    public LocalDate getBefore() {
        return before;
    }

    public void setBefore(LocalDate day) {
        before = day;
    }
}
