package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.ScoreRefused.Why;
import org.plumbline.patient.Patients;
import org.plumbline.tenancy.TenantRow;
import org.plumbline.time.ClinicCalendar;

/** Holds what was filled in against the measure, the patient's goals and the calendar. To be asked within a transaction. */
@ApplicationScoped
class Scoring {

    private final Catalogues catalogues;
    private final Patients patients;
    private final Goals goals;
    private final ClinicCalendar calendar;

    @Inject
    Scoring(Catalogues catalogues, Patients patients, Goals goals, ClinicCalendar calendar) {
        this.catalogues = catalogues;
        this.patients = patients;
        this.goals = goals;
        this.calendar = calendar;
    }

    Scoring() {
        this(null, null, null, null);
    }

    /** The score of a typed number. */
    Scored typed(UUID patient, OutcomeEntry entry) {
        Score score = Score.of(measure(entry.measure()), entry.takenOn(), entry.score());
        checkDay(patient, entry.takenOn());
        return new Scored(score, List.of());
    }

    /** The score of the patient's own activities: each of those that they have now is rated once, and no other. */
    Scored rated(UUID patient, LocalDate takenOn, List<Rating> ratings) {
        Set<UUID> rated = ratings.stream().map(Rating::goal).collect(Collectors.toSet());
        Set<UUID> own = goals.openOf(patient).stream().map(TenantRow::id).collect(Collectors.toSet());
        if (ratings.isEmpty() || rated.size() != ratings.size() || !rated.equals(own)) {
            throw new ScoreRefused(Why.OTHER_GOALS);
        }
        checkDay(patient, takenOn);
        return new Scored(Score.of(measure(Measures.ACTIVITIES), takenOn, ratings), ratings);
    }

    /** What isn't in the catalogue is no measure; its name is repeated nowhere. */
    private OutcomeMeasure measure(String id) {
        return catalogues.current().measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ScoreRefused(Why.OTHER_MEASURE));
    }

    private void checkDay(UUID patient, LocalDate day) {
        if (day.isAfter(calendar.today()) || day.isBefore(patients.get(patient).birthDate())) {
            throw new ScoreRefused(Why.IMPOSSIBLE_DAY);
        }
    }
}
