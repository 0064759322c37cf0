package org.plumbline.portal.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.visit.PlannedVisit;
import org.plumbline.visit.ViewOwnVisits;

/** The patient's next visit, or the one that is going on. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class NextVisit {

    private final ViewOwnVisits view;
    private Optional<PlannedVisit> next;

    @Inject
    NextVisit(ViewOwnVisits view) {
        this.view = view;
    }

    NextVisit() {
        this(null);
    }

    /** The visit; null where none is planned. */
    public PlannedVisit getVisit() {
        if (next == null) {
            next = view.next();
        }
        return next.orElse(null);
    }
}
