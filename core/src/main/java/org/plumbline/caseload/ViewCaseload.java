package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.LatestPain;
import org.plumbline.pain.PainReport;
import org.plumbline.patient.Patient;
import org.plumbline.patient.PatientSearch;
import org.plumbline.patient.Patients;
import org.plumbline.patient.Slice;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;
import org.plumbline.tenancy.TenantRow;
import org.plumbline.time.ClinicCalendar;

/** Shows the patients whom the caller reaches, a slice at a time, in the order of their names. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewCaseload {

    private final Caller caller;
    private final Patients patients;
    private final Programs programs;
    private final LatestPain latestPain;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewCaseload(
            Caller caller,
            Patients patients,
            Programs programs,
            LatestPain latestPain,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.programs = programs;
        this.latestPain = latestPain;
        this.calendar = calendar;
        this.record = record;
    }

    ViewCaseload() {
        this(null, null, null, null, null, null);
    }

    /** How many patients' family names begin with a text; the empty text counts all. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public int count(String beginning) {
        return patients.count(search(beginning));
    }

    /** The patients whose family name begins with a text; the empty text finds all. */
    public List<CaseloadRow> rows(String beginning, Slice slice) {
        List<Patient> found = patients.found(search(beginning), slice);
        record.listed(found.size());
        List<UUID> ids = found.stream().map(TenantRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> numbers = programs.activeNumbers(ids);
        Map<UUID, PainReport> pain = latestPain.of(ids, calendar.today());
        LocalDate today = calendar.today();
        return found.stream()
                .map(patient -> new CaseloadRow(
                        patient.id(),
                        patient.name().listed(),
                        patient.ageOn(today),
                        Optional.ofNullable(numbers.get(patient.id())),
                        Optional.ofNullable(pain.get(patient.id())).map(ViewCaseload::lastPain)))
                .toList();
    }

    /** By the query, not out of what it found: a page and a count are right, and nobody else's patient is ever read. */
    private PatientSearch search(String beginning) {
        return new PatientSearch(
                beginning,
                caller.rights().filter(Rights::reachesOwnPatientsOnly).map(Rights::rowId));
    }

    private static CaseloadRow.LastPain lastPain(PainReport report) {
        return new CaseloadRow.LastPain(report.reportedOn(), report.score());
    }
}
