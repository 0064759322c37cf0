package org.plumbline.clinic.caseload;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.caseload.CaseloadView;
import org.plumbline.caseload.KeepCaseloadView;
import org.plumbline.caseload.ViewNameTaken;
import org.plumbline.clinic.Notices;
import org.plumbline.text.Words;

/** What a member does to their saved views. After each the page is opened anew. */
final class SavedViews implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/caseload/list?faces-redirect=true&";
    private static final String DELETED = "caseload.deleted";

    /** What the address says where it is to say that nothing is restricted. */
    private static final String ALL = "view=all";

    /** A proxy: it is serialized as one. */
    @SuppressWarnings("serial")
    private final KeepCaseloadView views;

    private final State state;
    private UUID deleted;

    SavedViews(KeepCaseloadView views, State state) {
        this.views = views;
        this.state = state;
    }

    /** The page with what is shown. */
    String here() {
        return page(state.address());
    }

    private static String page(String address) {
        return PAGE + (address.isEmpty() ? ALL : address);
    }

    String keep(String name) {
        if (isNoName(name)) {
            Notices.refused("caseload_list.error.viewname");
            return here();
        }
        try {
            views.keep(name, state.view().isEmpty() ? ALL : state.view());
            Notices.done("caseload_list.done.kept");
        } catch (ViewNameTaken e) {
            Notices.refused("caseload_list.error.viewtaken");
        }
        return here();
    }

    String rename(UUID id, String name) {
        if (isNoName(name)) {
            Notices.refused("caseload_list.error.viewname");
            return here();
        }
        try {
            views.rename(id, name);
            Notices.done("caseload_list.done.renamed");
        } catch (ViewNameTaken e) {
            Notices.refused("caseload_list.error.viewtaken");
        }
        return here();
    }

    private static boolean isNoName(String typed) {
        return Words.of(typed, KeepCaseloadView.LONGEST_NAME).isEmpty();
    }

    String open(UUID id, boolean standard) {
        views.open(id, standard);
        Notices.done(standard ? "caseload_list.done.standard" : "caseload_list.done.nostandard");
        return here();
    }

    String delete(UUID id) {
        views.delete(id);
        flash().put(DELETED, id);
        return here();
    }

    /** Whether a view was deleted just now and can be taken back. */
    boolean isUndoable() {
        if (deleted == null) {
            deleted = (UUID) flash().get(DELETED);
        }
        return deleted != null;
    }

    String undo() {
        try {
            views.restore(deleted);
            Notices.done("caseload_list.done.restored");
        } catch (ViewNameTaken e) {
            Notices.refused("caseload_list.error.viewtaken");
        }
        return here();
    }

    /** Where the caseload opens whose address says nothing; nothing where the member chose no view for it. */
    Optional<String> standard() {
        return views.own().stream()
                .filter(CaseloadView::isStandard)
                .map(view -> page(view.address()))
                .findFirst();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
