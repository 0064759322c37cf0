package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows a patient's retests, the next due first. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewRetests {

    /** So many at most are told at once. */
    private static final int MOST = 200;

    private final Retests retests;
    private final PatientRecord record;

    @Inject
    ViewRetests(Retests retests, PatientRecord record) {
        this.retests = retests;
        this.record = record;
    }

    ViewRetests() {
        this(null, null);
    }

    /** A patient's retests, each with the hypothesis that it looks at. */
    public List<RetestOf> withHypotheses(UUID patient) {
        record.seen(patient);
        return retests.withHypotheses(patient, MOST);
    }

    /** A patient's retests. */
    public List<PlannedRetest> of(UUID patient) {
        record.seen(patient);
        return retests.of(patient);
    }
}
