package org.plumbline.audit;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which events are asked for; what is left empty, restricts nothing.
 *
 * @param actor who did it
 * @param patients on whose record: one of these, so that none of them finds nothing
 * @param action what was done
 * @param from the first moment
 * @param before the first moment that is too late
 */
public record AuditFilter(
        Optional<UUID> actor,
        Optional<Set<UUID>> patients,
        Optional<AuditAction> action,
        Optional<Instant> from,
        Optional<Instant> before) {

    /** Every event on a patient's record. */
    public static AuditFilter ofPatient(UUID patient) {
        return new AuditFilter(
                Optional.empty(), Optional.of(Set.of(patient)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Predicate matches(CriteriaBuilder build, Root<AuditEvent> event) {
        List<Predicate> all = new ArrayList<>();
        actor.ifPresent(id -> all.add(build.equal(event.get("actor").get("id"), id)));
        patients.ifPresent(ids -> all.add(
                ids.isEmpty()
                        ? build.disjunction()
                        : event.get("target").get("patientId").in(ids)));
        action.ifPresent(one -> all.add(build.equal(event.get("action"), one)));
        from.ifPresent(moment -> {
            all.add(build.greaterThanOrEqualTo(event.<LocalDate>get("happenedOn"), day(moment)));
            all.add(build.greaterThanOrEqualTo(event.<Instant>get("happenedAt"), moment));
        });
        before.ifPresent(moment -> {
            all.add(build.lessThanOrEqualTo(event.<LocalDate>get("happenedOn"), day(moment)));
            all.add(build.lessThan(event.<Instant>get("happenedAt"), moment));
        });
        return build.and(all.toArray(Predicate[]::new));
    }

    /** The day that stands in the key, so that the database reads only the days that can have an answer. */
    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
