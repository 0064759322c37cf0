package org.plumbline.caseload;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.assessment.Decision;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.careteam.CareTeamMember;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patient;
import org.plumbline.patient.PatientSearch;

/**
 * The patients that are asked for, with their entries: the part that a query and its count have in common. Names are compared by range
 * and all else by equality or range, which row security lets through to an index.
 */
record Selection(CriteriaBuilder builder, AbstractQuery<?> query, Root<CaseloadEntry> entry, Root<Patient> patient) {

    private static final int RECENT_WEEKS = 4;
    private static final int LONG_WEEKS = 8;

    /** Begins a query. */
    static Selection in(AbstractQuery<?> query, CriteriaBuilder builder) {
        return new Selection(builder, query, query.from(CaseloadEntry.class), query.from(Patient.class));
    }

    /** The conditions. */
    Predicate[] where(Asked asked) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(entry.get("id"), patient.get("id")));
        if (!asked.reach().everybody()) {
            all.add(treatedBy(asked.reach().member()));
        }
        if (!asked.query().search().isBlank()) {
            all.add(found(
                    new PatientSearch(asked.query().search()),
                    TypedDay.in(asked.query().search())));
        }
        CaseloadFilter filter = asked.query().filter();
        filter.treatedBy().map(this::treatedBy).ifPresent(all::add);
        filter.stage().map(stage -> inStage(stage, asked)).ifPresent(all::add);
        filter.dysfunction().map(this::hasConfirmed).ifPresent(all::add);
        filter.light()
                .map(light -> builder.equal(entry.get("light"), light.name()))
                .ifPresent(all::add);
        filter.adherence().map(band -> within(band, asked.today())).ifPresent(all::add);
        filter.seen().map(seen -> lastSeen(seen, asked.today())).ifPresent(all::add);
        return all.toArray(Predicate[]::new);
    }

    private Predicate treatedBy(UUID member) {
        Subquery<UUID> team = query.subquery(UUID.class);
        Root<CareTeamMember> on = team.from(CareTeamMember.class);
        team.select(on.get("patientId")).where(builder.equal(on.get("memberId"), member));
        return patient.get("id").in(team);
    }

    private Predicate found(PatientSearch search, Set<LocalDate> days) {
        Predicate named = builder.or(
                begins(patient.get("name").get("folded"), search),
                begins(patient.get("name").get("givenFirst"), search),
                begins(patient.get("number").get("folded"), search));
        return days.isEmpty() ? named : builder.or(patient.get("birthDate").in(days), named);
    }

    private Predicate begins(Expression<String> text, PatientSearch search) {
        return builder.and(builder.greaterThanOrEqualTo(text, search.from()), builder.lessThan(text, search.to()));
    }

    private Predicate inStage(Stage stage, Asked asked) {
        Path<LocalDate> onset = entry.get("examined").get("onsetOn");
        LocalDate subacute = asked.today().minusDays(asked.stages().subacuteFromDays());
        LocalDate chronic = asked.today().minusDays(asked.stages().chronicFromDays());
        return switch (stage) {
            case ACUTE -> builder.greaterThan(onset, subacute);
            case SUBACUTE ->
                builder.and(builder.lessThanOrEqualTo(onset, subacute), builder.greaterThan(onset, chronic));
            case CHRONIC -> builder.lessThanOrEqualTo(onset, chronic);
        };
    }

    private Predicate hasConfirmed(String dysfunction) {
        Subquery<UUID> confirmed = query.subquery(UUID.class);
        Root<Hypothesis> hypothesis = confirmed.from(Hypothesis.class);
        confirmed
                .select(hypothesis.get("assessmentId"))
                .where(
                        builder.equal(hypothesis.get("dysfunction"), dysfunction),
                        builder.equal(hypothesis.get("decision").get("status"), Decision.Status.CONFIRMED));
        return entry.get("examined").get("assessmentId").in(confirmed);
    }

    private Predicate within(AdherenceBand band, LocalDate today) {
        return builder.between(adherence(today), band.from(), band.to());
    }

    private Predicate lastSeen(LastSeen seen, LocalDate today) {
        Path<LocalDate> examined = entry.get("examined").get("on");
        return switch (seen) {
            case RECENT -> builder.greaterThanOrEqualTo(examined, today.minusWeeks(RECENT_WEEKS));
            case OVER_4_WEEKS -> builder.lessThan(examined, today.minusWeeks(RECENT_WEEKS));
            case OVER_8_WEEKS -> builder.lessThan(examined, today.minusWeeks(LONG_WEEKS));
            case NEVER -> builder.isNull(examined);
        };
    }

    /** In percent, as the database's own function tells it: the one place where it is worked out. */
    Expression<Integer> adherence(LocalDate today) {
        return builder.function(
                "adherence",
                Integer.class,
                entry.get("days").get("done"),
                entry.get("days").get("doneTo"),
                entry.get("running").get("daysAWeek"),
                entry.get("running").get("startsOn"),
                entry.get("running").get("endsOn"),
                builder.literal(today));
    }
}
