package org.plumbline.clinic.visit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Offers to take back that a visit was cancelled, on the page that is opened after it. */
final class CancelledNotice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "visit.cancelled";

    private UUID visit;

    /** The next page offers it. */
    void offer(UUID cancelled) {
        flash().put(KEY, cancelled);
    }

    Optional<UUID> get() {
        if (visit == null) {
            visit = (UUID) flash().get(KEY);
        }
        return Optional.ofNullable(visit);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
