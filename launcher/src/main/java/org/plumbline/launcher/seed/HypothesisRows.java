package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.reasoning.Demographics;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Hypotheses;
import org.plumbline.reasoning.Measured;
import org.plumbline.reasoning.RankedHypothesis;
import org.plumbline.reasoning.Verdict;

/** Writes what core's reasoning makes of an assessment, and what the clinician decided on it. */
record HypothesisRows(Chart chart, LocalDate birthDate) {
    private static final Duration UNTIL_DECISION = Duration.ofMinutes(3);

    /** The confirmed ones, the best supported first. */
    List<Confirmed> write(Examined examined) {
        List<Confirmed> confirmed = new ArrayList<>();
        for (RankedHypothesis ranked : rank(examined)) {
            if (ranked.verdict() != Verdict.NOT_SUPPORTED) {
                DecisionStatus status = status(ranked, examined.visit().plan());
                Row row = write(ranked, examined, status);
                if (status == DecisionStatus.CONFIRMED) {
                    confirmed.add(new Confirmed(row.id(), ranked.dysfunction(), ranked.side()));
                }
            }
        }
        return confirmed;
    }

    private List<RankedHypothesis> rank(Examined examined) {
        int age = Period.between(birthDate, examined.day()).getYears();
        List<Measured> measured = examined.visit().findings().stream()
                .map(taken -> taken.measured(chart.catalogue()))
                .toList();
        return new Hypotheses().rank(Findings.of(chart.catalogue(), measured).of(Demographics.aged(age)));
    }

    private static DecisionStatus status(RankedHypothesis ranked, Plan plan) {
        if (!plan.decided() || ranked.verdict() == Verdict.REFER || ranked.verdict() == Verdict.NOTED) {
            return DecisionStatus.PROPOSED;
        }
        return ranked.verdict() == Verdict.SUPPORTED ? DecisionStatus.CONFIRMED : DecisionStatus.REJECTED;
    }

    private Row write(RankedHypothesis ranked, Examined examined, DecisionStatus status) {
        boolean decided = status != DecisionStatus.PROPOSED;
        Instant at = examined.signedAt().plus(UNTIL_DECISION);
        return chart.row("hypothesis", examined.signedAt())
                .with("assessment_id", examined.assessment())
                .with("dysfunction", ranked.dysfunction().id())
                .with("side", ranked.side())
                .with("verdict", ranked.verdict())
                .with("score", ranked.score())
                .with("status", status)
                .with("reason", status == DecisionStatus.REJECTED ? chart.words(Words.LEG_LENGTH) : "")
                .with("decided_by", decided ? chart.clinician() : null)
                .with("decided_at", decided ? at : null);
    }
}
