package org.plumbline.clinic.transfer;

import java.io.Serializable;
import org.plumbline.handover.HandedOver;

/** A patient whom the person handed over today. */
public final class HandedLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HandedPage page;
    private final HandedOver handover;

    HandedLine(HandedPage page, HandedOver handover) {
        this.page = page;
        this.handover = handover;
    }

    /** Takes it back. */
    public String takeBack() {
        return page.takeBack(handover.id());
    }

    /** The patient's name. */
    public String getName() {
        return handover.patient().name();
    }

    /** The colleague's name. */
    public String getTo() {
        return handover.to();
    }

    /** Words to the colleague. */
    public String getNote() {
        return handover.note();
    }
}
