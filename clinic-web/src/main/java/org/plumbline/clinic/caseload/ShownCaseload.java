package org.plumbline.clinic.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plumbline.careteam.Colleague;
import org.plumbline.careteam.ViewClinicians;
import org.plumbline.caseload.CaseloadPage;
import org.plumbline.caseload.KeepCaseloadView;
import org.plumbline.caseload.ViewCaseload;

/** What the page shows, each asked for once in a request, however many of its parts need it; nothing of it stays in the session. */
@RequestScoped
class ShownCaseload {

    private final ViewCaseload caseload;
    private final KeepCaseloadView keptViews;
    private final ViewClinicians clinicians;
    private CaseloadPage page;
    private List<Line> lines;
    private List<ViewLine> views;
    private List<Colleague> colleagues;

    @Inject
    ShownCaseload(ViewCaseload caseload, KeepCaseloadView keptViews, ViewClinicians clinicians) {
        this.caseload = caseload;
        this.keptViews = keptViews;
        this.clinicians = clinicians;
    }

    ShownCaseload() {
        this(null, null, null);
    }

    CaseloadPage page(State state) {
        if (page == null) {
            page = caseload.page(state.query(), state.slice());
        }
        return page;
    }

    List<ViewLine> views(SavedViews saved) {
        if (views == null) {
            views = keptViews.own().stream()
                    .map(view -> new ViewLine(saved, view))
                    .toList();
        }
        return views;
    }

    List<Colleague> colleagues() {
        if (colleagues == null) {
            colleagues = clinicians.all();
        }
        return colleagues;
    }

    List<Line> lines(State state) {
        if (lines == null) {
            lines = page(state).rows().stream()
                    .map(row -> new Line(row, state.getLayout()))
                    .toList();
        }
        return lines;
    }

    /** What was shown is no longer what there is to show. */
    void forget() {
        page = null;
        lines = null;
    }
}
