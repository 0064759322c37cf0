package org.plumbline.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditTrail;
import org.plumbline.caseload.CaseloadSize;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.ClinicScores.DayScore;
import org.plumbline.outcome.Measures;
import org.plumbline.reasoning.course.OutcomeChange;
import org.plumbline.record.Reach;
import org.plumbline.time.ClinicCalendar;

/** Counts whom the caller reaches: an admin the clinic, a clinician, where the clinic keeps care teams, their own patients. It names nobody. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewReport {

    private static final int MONTHS = 6;

    private final Caller caller;
    private final CaseloadSize patients;
    private final ReportSources sources;
    private final Catalogues catalogues;
    private final AuditTrail trail;
    private final ClinicCalendar calendar;

    @Inject
    ViewReport(
            Caller caller,
            CaseloadSize patients,
            ReportSources sources,
            Catalogues catalogues,
            AuditTrail trail,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.patients = patients;
        this.sources = sources;
        this.catalogues = catalogues;
        this.trail = trail;
        this.calendar = calendar;
    }

    ViewReport() {
        this(null, null, null, null, null, null);
    }

    /** The report of today. */
    public ClinicReport today() {
        return count();
    }

    /** The same, to be taken away; that is kept in the audit. */
    public ClinicReport export() {
        trail.record(AuditAction.REPORT_EXPORTED);
        return count();
    }

    private ClinicReport count() {
        Reach reach = Reach.of(caller);
        Map<UUID, List<DayScore>> pain = sources.pain(reach);
        OutcomeMeasure measure = catalogues.current().measure(Measures.PAIN);
        PainByMember byMember = new PainByMember(
                measure,
                sources.assignments(reach),
                calendar.zone(),
                YearMonth.from(calendar.today()).minusMonths(MONTHS - 1L));
        return new ClinicReport(
                patients.of(reach),
                caseload(reach),
                Adherence.of(sources.adherence(calendar.today(), reach)),
                Changes.of(changes(pain, measure)),
                byMember.of(pain, sources.names()));
    }

    private List<ClinicReport.Confirmed> caseload(Reach reach) {
        return sources.caseload(reach).entrySet().stream()
                .map(each -> new ClinicReport.Confirmed(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ClinicReport.Confirmed::patients)
                        .reversed()
                        .thenComparing(ClinicReport.Confirmed::dysfunction))
                .toList();
    }

    private static List<OutcomeChange> changes(Map<UUID, List<DayScore>> scores, OutcomeMeasure measure) {
        return scores.values().stream()
                .filter(all -> all.size() > 1)
                .map(all -> OutcomeChange.between(
                        measure, all.get(0).value(), all.get(all.size() - 1).value()))
                .toList();
    }
}
