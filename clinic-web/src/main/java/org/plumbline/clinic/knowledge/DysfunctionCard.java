package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;

/** A dysfunction with the limits of its criteria, which the clinic may change, and whether it is looked for. */
public final class DysfunctionCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EntryLine line;
    private final String strategy;

    @SuppressWarnings("serial")
    private final List<LimitForm> limits;

    @SuppressWarnings("serial")
    private final Curating curating;

    private String reason;

    DysfunctionCard(Dysfunction dysfunction, Catalogue catalogue, Locale locale, Curating curating) {
        this.line = EntryLine.of(dysfunction, catalogue, locale);
        this.strategy = dysfunction.words().strategy().in(locale);
        this.curating = curating;
        this.limits = dysfunction.named().stream()
                .map(named -> new LimitForm(named, catalogue, locale, curating.threshold()))
                .toList();
    }

    /** Looks for it no longer. */
    public String hide() {
        if (Refusals.isAccepted(() -> curating.hide().hideDysfunction(line.id(), reason))) {
            Notices.done("knowledge_catalogue.done.hidden");
        }
        return CataloguePage.AGAIN;
    }

    /** Looks for it again. */
    public String show() {
        if (Refusals.isAccepted(() -> curating.hide().showDysfunction(line.id(), reason))) {
            Notices.done("knowledge_catalogue.done.shown");
        }
        return CataloguePage.AGAIN;
    }

    /** Its name, and whether it is hidden. */
    public EntryLine getLine() {
        return line;
    }

    /** The usual answer. */
    public String getStrategy() {
        return strategy;
    }

    /** Its criteria, in the order in which they are read. */
    public List<LimitForm> getLimits() {
        return limits;
    }

    /** Why it is hidden or shown, as it is being entered. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
