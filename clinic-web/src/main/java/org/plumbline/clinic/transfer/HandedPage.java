package org.plumbline.clinic.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.handover.TooLateToTakeBack;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Whom the person handed over today, to be taken back until the day ends. The lines stay those that were shown. */
@Named("transferHanded")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class HandedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final HandoverWork work;

    @SuppressWarnings("serial")
    private List<HandedLine> lines;

    @Inject
    HandedPage(HandoverWork work) {
        this.work = work;
    }

    HandedPage() {
        this(null);
    }

    String takeBack(UUID handover) {
        try {
            work.takeBack(handover);
            Notices.done("transfer_handed.done.takenback");
        } catch (TooLateToTakeBack e) {
            Notices.refused("transfer_handed.error.late");
        }
        return "/transfer/handed.xhtml?faces-redirect=true";
    }

    /** What was handed over, the latest first. */
    public List<HandedLine> getLines() {
        if (lines == null) {
            lines = work.today().stream()
                    .map(each -> new HandedLine(this, each))
                    .toList();
        }
        return lines;
    }
}
