package org.plumbline.clinic.message;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.Optional;
import org.plumbline.message.NamedTexts;

/** Offers to take back that a template was dropped, on the page that is opened after it. */
final class DroppedTemplate implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "message.template";

    private NamedTexts template;

    /** The next page offers it. */
    void offer(NamedTexts dropped) {
        flash().put(KEY, dropped);
    }

    Optional<NamedTexts> get() {
        if (template == null) {
            template = (NamedTexts) flash().get(KEY);
        }
        return Optional.ofNullable(template);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
