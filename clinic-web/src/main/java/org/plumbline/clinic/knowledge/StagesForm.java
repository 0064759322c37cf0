package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.ChangeThreshold;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.StageLimits;

/** On which day after the onset a stage begins. */
public final class StagesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ChangeThreshold change;

    private final boolean own;
    private Integer subacute;
    private Integer chronic;
    private String reason;

    StagesForm(Catalogue catalogue, ChangeThreshold change) {
        this.change = change;
        this.own = catalogue.isOwn(Adaptations.STAGES);
        this.subacute = catalogue.rules().stages().subacuteFromDays();
        this.chronic = catalogue.rules().stages().chronicFromDays();
    }

    /** Lets the stages begin on the days entered. */
    public String change() {
        if (subacute == null || chronic == null) {
            Notices.refused("knowledge_catalogue.error.stages");
        } else if (Refusals.isAccepted(() -> change.changeStages(new StageLimits(subacute, chronic), reason))) {
            Notices.done("knowledge_catalogue.done.changed");
        }
        return CataloguePage.AGAIN;
    }

    /** Goes back to the stages of the catalogue. */
    public String restore() {
        if (Refusals.isAccepted(() -> change.restoreStages(reason))) {
            Notices.done("knowledge_catalogue.done.restored");
        }
        return CataloguePage.AGAIN;
    }

    /** Whether the days are the clinic's own. */
    public boolean isOwn() {
        return own;
    }

    /** The first subacute day. */
    public Integer getSubacute() {
        return subacute;
    }

    public void setSubacute(Integer day) {
        subacute = day;
    }

    /** The first chronic day. */
    public Integer getChronic() {
        return chronic;
    }

    public void setChronic(Integer day) {
        chronic = day;
    }

    /** Why they are changed. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
