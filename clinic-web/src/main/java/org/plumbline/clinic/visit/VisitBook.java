package org.plumbline.clinic.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Conflict;
import org.plumbline.clinic.Notices;
import org.plumbline.visit.ChangeVisit;
import org.plumbline.visit.PlanVisit;
import org.plumbline.visit.PlannedVisit;
import org.plumbline.visit.ViewVisits;
import org.plumbline.visit.VisitDetails;

/** The use cases behind a patient's visits, as the page takes them together. */
@ApplicationScoped
class VisitBook {

    private final ViewVisits view;
    private final PlanVisit plan;
    private final ChangeVisit change;

    @Inject
    VisitBook(ViewVisits view, PlanVisit plan, ChangeVisit change) {
        this.view = view;
        this.plan = plan;
        this.change = change;
    }

    VisitBook() {
        this(null, null, null);
    }

    List<PlannedVisit> visits(UUID patient) {
        return view.of(patient);
    }

    List<PlannedVisit.Host> hosts() {
        return view.hosts();
    }

    void plan(UUID key, UUID patient, VisitDetails details) {
        plan.plan(key, patient, details);
    }

    void move(PlannedVisit.Key visit, VisitDetails details) {
        change.move(visit.id(), visit.version(), details);
    }

    /** What is typed of a visit, beside what somebody else made of it meanwhile. */
    Conflict conflict(UUID patient, VisitForm mine) {
        UUID changed = mine.changed().orElseThrow().id();
        PlannedVisit theirs = view.of(patient).stream()
                .filter(visit -> visit.key().id().equals(changed))
                .findFirst()
                .orElseThrow();
        VisitWords words = new VisitWords(Notices.locale(), hosts());
        return new Conflict(Conflict.Other.of(theirs.key().version()), words.of(mine), words.of(VisitForm.of(theirs)));
    }

    void cancel(UUID visit) {
        change.cancel(visit);
    }

    void takeUp(UUID visit) {
        change.takeUp(visit);
    }
}
