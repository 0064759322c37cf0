package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Measured;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** A clinician measures one finding again, without a whole assessment. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class MeasureRetest {

    private final Retests retests;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    MeasureRetest(Retests retests, Catalogues catalogues, ClinicCalendar calendar, PatientRecord record) {
        this.retests = retests;
        this.catalogues = catalogues;
        this.calendar = calendar;
        this.record = record;
    }

    MeasureRetest() {
        this(null, null, null, null);
    }

    /**
     * Gives a retest the value that was measured today, in its test's unit.
     *
     * @throws RetestMeasured where it has one already
     * @throws org.plumbline.reasoning.FindingRefused where the value can't be
     */
    public void measure(UUID id, double value) {
        PlannedRetest retest = retests.get(id);
        record.changed(AuditAction.RETEST_MEASURED, retest.patientId(), id);
        Catalogue catalogue = catalogues.current();
        Findings.of(catalogue, List.of(Measured.of(catalogue.test(retest.test()), retest.side(), value)));
        retest.take(value, calendar.today());
    }
}
