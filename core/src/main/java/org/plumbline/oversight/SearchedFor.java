package org.plumbline.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditFilter;
import org.plumbline.patient.Patients;
import org.plumbline.patient.Slice;
import org.plumbline.tenancy.TenantRow;
import org.plumbline.time.ClinicCalendar;

/** Makes a filter of ids and moments from what somebody looks for in names and days. */
@ApplicationScoped
class SearchedFor {

    private static final Slice MOST_PATIENTS = new Slice(0, 200);

    private final Patients patients;
    private final ClinicCalendar calendar;

    @Inject
    SearchedFor(Patients patients, ClinicCalendar calendar) {
        this.patients = patients;
        this.calendar = calendar;
    }

    SearchedFor() {
        this(null, null);
    }

    AuditFilter filter(AuditSearch search) {
        return new AuditFilter(
                search.member(),
                search.patient().isBlank() ? Optional.empty() : Optional.of(named(search.patient())),
                search.action(),
                search.days().from().map(this::begin),
                search.days().to().map(day -> begin(day.plusDays(1))));
    }

    private Set<UUID> named(String beginning) {
        return patients.begunBy(beginning, MOST_PATIENTS).stream()
                .map(TenantRow::id)
                .collect(Collectors.toSet());
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
