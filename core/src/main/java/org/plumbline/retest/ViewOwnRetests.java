package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows patients when their findings are measured again, and what came out. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnRetests {

    /** So many at most are told at once. */
    private static final int MOST = 100;

    private final Caller caller;
    private final Retests retests;
    private final PatientRecord record;

    @Inject
    ViewOwnRetests(Caller caller, Retests retests, PatientRecord record) {
        this.caller = caller;
        this.retests = retests;
        this.record = record;
    }

    ViewOwnRetests() {
        this(null, null, null);
    }

    /** The caller's retests, each with the hypothesis that it looks at, the next due first. */
    public List<RetestOf> withHypotheses() {
        record.seen(caller.patientId());
        return retests.withHypotheses(caller.patientId(), MOST);
    }
}
