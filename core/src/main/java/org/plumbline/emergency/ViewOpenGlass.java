package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.time.ClinicCalendar;

/** Shows a clinician the records that they hold open in an emergency, so that they find back to them. */
@ApplicationScoped
@Transactional
@Allows(value = Who.CLINICIAN, on = Whose.NOBODYS)
public class ViewOpenGlass {

    private final Caller caller;
    private final BrokenGlasses glasses;
    private final ClinicCalendar calendar;

    @Inject
    ViewOpenGlass(Caller caller, BrokenGlasses glasses, ClinicCalendar calendar) {
        this.caller = caller;
        this.glasses = glasses;
        this.calendar = calendar;
    }

    ViewOpenGlass() {
        this(null, null, null);
    }

    /** The caller's own, the first to end first. */
    public List<OpenRecord> all() {
        return glasses.openOf(caller.memberId(), calendar.now(), calendar.zone());
    }
}
