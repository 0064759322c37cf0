package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.SuspiciousPain;
import org.plumbline.patient.Owned;
import org.plumbline.patient.Patient;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.record.Reach;

/**
 * The red lights of many patients, in two statements however many there are. To be asked within a transaction.
 *
 * <p>The database picks out the reports without which no light can be red; {@link PainMonitoring} alone says which are. A
 * report tells of a session whether or not its exercises were ticked off: who stopped for pain may have ticked none.
 */
@ApplicationScoped
public class RedDays {

    private final SuspiciousPain pain;
    private final Catalogues catalogues;

    @Inject
    RedDays(SuspiciousPain pain, Catalogues catalogues) {
        this.pain = pain;
        this.catalogues = catalogues;
    }

    RedDays() {
        this(null, null);
    }

    /** The days with a red light, from a day on. */
    public List<RedDay> since(LocalDate day, Reach reach) {
        Suspicion suspicion = Suspicion.by(catalogues.current());
        Map<Patient, List<PainReport>> suspects = pain.with(suspicion.signs(day), reach).stream()
                .filter(found -> suspicion.holds(found.row()))
                .collect(Collectors.groupingBy(Owned::patient, Collectors.mapping(Owned::row, Collectors.toList())));
        if (suspects.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = suspects.keySet().stream().map(Patient::id).toList();
        Map<UUID, List<PainReport>> all = pain.allOf(ids, suspicion.before(day));
        return suspects.entrySet().stream()
                .flatMap(each -> red(
                        each.getKey(), each.getValue(), all.get(each.getKey().id()), suspicion))
                .toList();
    }

    private static Stream<RedDay> red(
            Patient patient, List<PainReport> suspicious, List<PainReport> all, Suspicion suspicion) {
        PainOnDays reports = new PainOnDays(all, suspicion.rescreening());
        PainMonitoring monitoring = new PainMonitoring(suspicion.rule());
        return suspicious.stream()
                .map(Suspicion::session)
                .distinct()
                .map(day -> new RedDay(patient, reports.light(day, monitoring), reports.grounds(day)))
                .filter(red -> red.light().light().screensFirst());
    }
}
