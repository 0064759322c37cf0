package org.plumbline.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.assessment.ConfirmedCounts;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.outcome.ClinicScores;
import org.plumbline.outcome.Measures;
import org.plumbline.program.Assignments;
import org.plumbline.record.Reach;
import org.plumbline.session.Adherences;
import org.plumbline.tenancy.TenantRow;

/** What a report is counted from, one statement each. To be asked within a transaction. */
@ApplicationScoped
class ReportSources {

    private final ConfirmedCounts confirmed;
    private final Adherences adherences;
    private final ClinicScores scores;
    private final Assignments assignments;
    private final Members members;

    @Inject
    ReportSources(
            ConfirmedCounts confirmed,
            Adherences adherences,
            ClinicScores scores,
            Assignments assignments,
            Members members) {
        this.confirmed = confirmed;
        this.adherences = adherences;
        this.scores = scores;
        this.assignments = assignments;
        this.members = members;
    }

    ReportSources() {
        this(null, null, null, null, null);
    }

    Map<String, Long> caseload(Reach reach) {
        return confirmed.byDysfunction(reach);
    }

    List<Double> adherence(LocalDate today, Reach reach) {
        return adherences.ofRunning(today, reach);
    }

    Map<UUID, List<ClinicScores.DayScore>> pain(Reach reach) {
        return scores.byPatient(Measures.PAIN, reach);
    }

    Map<UUID, List<Assignments.Assigned>> assignments(Reach reach) {
        return assignments.byPatient(reach);
    }

    Map<UUID, String> names() {
        return members.all().stream().collect(Collectors.toMap(TenantRow::id, Member::name));
    }
}
