package org.plumbline.clinic.today;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.worklist.Deed;
import org.plumbline.worklist.Worklist;

/** Offers to take back what was done just now, on the page that is opened after it. */
final class UndoNotice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "today.deed";

    private UUID deed;

    /** The next page offers it. */
    void offer(UUID done) {
        flash().put(KEY, done);
    }

    /** The deed that the page offers, where it was kept: what was marked twice is there once. */
    Optional<Deed> of(Worklist shown) {
        if (deed == null) {
            deed = (UUID) flash().get(KEY);
        }
        return shown.done().stream().filter(each -> each.id().equals(deed)).findFirst();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
