package org.plumbline.clinic.visit;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.plumbline.visit.PlannedVisit;

/** A visit in the list. */
public final class VisitLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPage page;
    private final PlannedVisit visit;

    VisitLine(ListPage page, PlannedVisit visit) {
        this.page = page;
        this.visit = visit;
    }

    /** Opens it to be changed. */
    public void change() {
        page.change(visit);
    }

    /** Cancels it. */
    public String cancel() {
        return page.cancel(visit);
    }

    /** Takes it up again. */
    public String takeUp() {
        return page.takeUp(visit.key().id());
    }

    /** When it begins, on the clinic's clock. */
    public LocalDateTime getAt() {
        return visit.time().at();
    }

    /** How long it takes. */
    public int getMinutes() {
        return visit.time().minutes();
    }

    /** Whom the patient sees. */
    public String getMember() {
        return visit.member().name();
    }

    /** Where, in words; null where it is by video. */
    public String getPlace() {
        return visit.video() == null ? visit.place() : null;
    }

    /** The address of the video service; null where it is at a place. */
    public String getVideo() {
        return visit.video();
    }

    /** Whether it doesn't take place. */
    public boolean isCancelled() {
        return visit.cancelled();
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return visit.time().over();
    }
}
