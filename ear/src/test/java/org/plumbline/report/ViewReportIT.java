package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Statements;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;

class ViewReportIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private AssignProgram assign;

    @Inject
    private Statements statements;

    @Inject
    private ViewReport view;

    private final LocalDate today = LocalDate.now(TestClinic.ZONE);
    private TeamClinic clinic;
    private Visitor ana;
    private Visitor bruno;

    @BeforeEach
    void treatPatients() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        bruno = clinic.clinician();
        UUID better = treated(ana);
        pain(better, 8, 40);
        pain(better, 3, 0);
        UUID worse = treated(bruno);
        pain(worse, 3, 40);
        pain(worse, 6, 0);
        pain(treated(bruno), 5, 40);
    }

    @Test
    void countsTheWholeClinicForAnAdmin() {
        ClinicReport report = of(clinic.admin());

        assertThat(report.patients()).isEqualTo(3);
        assertThat(report.caseload()).containsExactly(new ClinicReport.Confirmed("high-hip", 3));
        assertThat(report.pain()).isEqualTo(new Changes(1, 0, 1));
        assertThat(report.months())
                .hasSize(2)
                .allSatisfy(month -> assertThat(month.month()).isEqualTo(YearMonth.from(today)));
    }

    @Test
    void countsForAClinicianWhomTheyReach() {
        ClinicReport report = of(ana);

        assertThat(report.patients()).isEqualTo(1);
        assertThat(report.caseload())
                .extracting(ClinicReport.Confirmed::patients)
                .containsExactly(1L);
        assertThat(report.pain()).isEqualTo(new Changes(1, 0, 0));
        assertThat(of(clinic.clinician()).patients()).isZero();
        assertThat(of(clinics.open().clinician()).pain().patients()).isZero();
    }

    @Test
    void countsTheProgramsThatHaveRunForAWeek() {
        assertThat(of(clinic.admin()).adherence().programs()).isZero();
        clinic.clinic()
                .rows()
                .write(
                        "update program set starts_on = ?, ends_on = ? where tenant_id = ?",
                        today.minusDays(14),
                        today.plusDays(28),
                        clinic.clinic().id());

        assertThat(of(clinic.admin()).adherence()).isEqualTo(new Adherence(0, 0, 3));
    }

    @Test
    void doesNotCountWhatWasStruckOut() {
        clinic.clinic()
                .rows()
                .write(
                        "update outcome set struck_by = recorded_by, struck_at = now(), struck_reason = 'Mistyped'"
                                + " where tenant_id = ? and score = 6",
                        clinic.clinic().id());

        assertThat(of(clinic.admin()).pain()).isEqualTo(new Changes(1, 0, 0));
    }

    @Test
    void isKeptInTheAuditWhereItIsTakenAwayAndIsNotForPatients() {
        requests.ask(ana, view::export);

        assertThat(clinic.clinic()
                        .rows()
                        .count(
                                "select count(*) from audit_event where tenant_id = ? and action = 'REPORT_EXPORTED'",
                                clinic.clinic().id()))
                .isEqualTo(1);
        Visitor patient = clinic.clinic().patient();
        assertThatThrownBy(() -> requests.ask(patient, view::today)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void asksNoMoreThanEightStatementsHoweverManyPatients() {
        AtomicInteger count = new AtomicInteger();
        requests.tell(clinic.admin(), () -> count.set(statements.of(view::today)));

        assertThat(count.get()).isLessThanOrEqualTo(8);
    }

    private ClinicReport of(Visitor visitor) {
        return requests.ask(visitor, view::today);
    }

    private UUID treated(Visitor member) {
        UUID patient = clinic.patient("Emily", "Clarke");
        clinic.treats(member, patient);
        UUID signed = examinations.confirmed(member, patient, Entries.highHip());
        ProgramOrder order = orders.asProposed(member, signed);
        requests.ask(member, () -> assign.assign(order));
        return patient;
    }

    private void pain(UUID patient, int score, int daysAgo) {
        clinic.clinic()
                .rows()
                .write(
                        "insert into outcome (tenant_id, id, patient_id, measure, taken_on, score, recorded_by, recorded_at)"
                                + " values (?, ?, ?, 'nrs', ?, ?, ?, now())",
                        clinic.clinic().id(),
                        UUID.randomUUID(),
                        patient,
                        today.minusDays(daysAgo),
                        score,
                        ana.id());
    }
}
