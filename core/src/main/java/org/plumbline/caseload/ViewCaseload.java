package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.StageLimits;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Slice;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;
import org.plumbline.time.ClinicCalendar;

/** Shows the patients whom the caller reaches: by the query, so that a page and a count are right, and nobody else's patient is ever read. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewCaseload {

    /** How many patients a copy has at most. */
    public static final int MOST_EXPORTED = 20_000;

    private static final int AT_ONCE = 200;

    private final Caller caller;
    private final Entries entries;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewCaseload(Caller caller, Entries entries, Catalogues catalogues, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.entries = entries;
        this.catalogues = catalogues;
        this.calendar = calendar;
        this.record = record;
    }

    ViewCaseload() {
        this(null, null, null, null, null);
    }

    /** A part of what is asked for, with how many the whole has. */
    public CaseloadPage page(CaseloadQuery query, Slice slice) {
        CaseloadPage page = read(asked(query), slice);
        record.listed(page.rows().size());
        return page;
    }

    /** A copy of what is asked for, of {@value #MOST_EXPORTED} patients at most. */
    public List<CaseloadRow> export(CaseloadQuery query) {
        Asked asked = asked(query);
        List<CaseloadRow> rows = new ArrayList<>();
        CaseloadPage page;
        do {
            page = read(asked, new Slice(rows.size(), AT_ONCE));
            rows.addAll(page.rows());
        } while (!page.rows().isEmpty() && rows.size() < Math.min(page.total(), MOST_EXPORTED));
        record.exported(rows.size());
        return List.copyOf(rows);
    }

    /**
     * The names of patients whom the caller chose, by id, in the order of the names.
     *
     * @throws NotAllowed where one of them is not the caller's to reach
     */
    public Map<UUID, String> chosen(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Patient> found = entries.among(ids, asked(CaseloadQuery.of("")));
        if (found.size() != ids.size()) {
            throw new NotAllowed();
        }
        record.listed(found.size());
        return found.stream()
                .collect(Collectors.toMap(
                        TenantRow::id, each -> each.name().listed(), (one, other) -> one, LinkedHashMap::new));
    }

    private Asked asked(CaseloadQuery query) {
        StageLimits stages = catalogues.current().rules().stages();
        return new Asked(query, Reach.of(caller), stages, calendar.today());
    }

    private CaseloadPage read(Asked asked, Slice slice) {
        Entries.Part part = entries.found(asked, slice);
        return new CaseloadPage(
                part.rows().stream().map(found -> row(found, asked)).toList(), part.total(), catalogues.current());
    }

    private static CaseloadRow row(CaseloadRow.Found found, Asked asked) {
        Optional<LocalDate> onset = found.entry().examined().map(Examined::onsetOn);
        return new CaseloadRow(found, onset.map(day -> asked.stages().stageAt(day, asked.today())), asked.today());
    }
}
