package org.plumbline.portal.pain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.ViewPain;
import org.plumbline.session.ViewToday;

/** The question of the morning after a session: without its answer nobody knows how the session was taken. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class MorningQuestion {

    private final ViewToday viewToday;
    private final ViewPain viewPain;
    private Boolean open;

    @Inject
    MorningQuestion(ViewToday viewToday, ViewPain viewPain) {
        this.viewToday = viewToday;
        this.viewPain = viewPain;
    }

    MorningQuestion() {
        this(null, null);
    }

    /** Whether it is still to be answered today; a page asks several times while it is drawn. */
    public boolean isOpen() {
        if (open == null) {
            open = isUnanswered();
        }
        return open;
    }

    private boolean isUnanswered() {
        return viewToday.isMorningAfter()
                && viewPain.own(0).stream().noneMatch(report -> report.relation() == PainRelation.NEXT_MORNING);
    }
}
