package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.OpenAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;
import org.plumbline.visit.PlanVisit;
import org.plumbline.visit.VisitDetails;
import org.plumbline.visit.Where;

/** Patients with a record of each kind, whom one member treats. */
@ApplicationScoped
class TreatedPatients {

    private final Requests requests;
    private final Examinations examinations;
    private final Orders orders;
    private final OpenAssessment open;
    private final ViewAssessment view;
    private final AssignProgram assign;
    private final PlanVisit plan;

    @Inject
    TreatedPatients(
            Requests requests,
            Examinations examinations,
            Orders orders,
            OpenAssessment open,
            ViewAssessment view,
            AssignProgram assign,
            PlanVisit plan) {
        this.requests = requests;
        this.examinations = examinations;
        this.orders = orders;
        this.open = open;
        this.view = view;
        this.assign = assign;
        this.plan = plan;
    }

    TreatedPatients() {
        this(null, null, null, null, null, null, null);
    }

    TreatedPatient of(TeamClinic clinic, Visitor member) {
        UUID patient = clinic.patient("Emily", "Clarke");
        clinic.treats(member, patient);
        UUID signed = examinations.confirmed(member, patient, Entries.highHip());
        UUID hypothesis = examinations.hypotheses(member, signed).get(0).id();
        ProgramOrder order = orders.asProposed(member, signed);
        UUID program = requests.ask(member, () -> assign.assign(order));
        UUID draft = requests.ask(member, () -> open.of(patient));
        Assessment assessment = requests.ask(member, () -> view.get(signed));
        UUID planned = requests.ask(member, () -> plan.plan(UUID.randomUUID(), patient, visit(member)));
        List<UUID> ids = new ArrayList<>(List.of(patient, signed, draft, hypothesis, program, planned, member.id()));
        ids.addAll(written(clinic, patient, member));
        ids.add(retest(clinic, patient, hypothesis));
        return new TreatedPatient(ids, member.id(), assessment, order);
    }

    private static List<UUID> written(TeamClinic clinic, UUID patient, Visitor member) {
        return List.of(
                glass(clinic, patient),
                deed(clinic, patient, member),
                goal(clinic, patient, member),
                outcome(clinic, patient, member),
                letter(clinic, patient, member),
                screening(clinic, patient),
                transfer(clinic, patient, member));
    }

    private static VisitDetails visit(Visitor member) {
        LocalDate day = LocalDate.now(TestClinic.ZONE).plusDays(7);
        return new VisitDetails(member.id(), day.atTime(10, 0), 30, new Where("Room 2"));
    }

    /** Something that the member marked as done today. */
    private static UUID deed(TeamClinic clinic, UUID patient, Visitor member) {
        UUID deed = UUID.randomUUID();
        clinic.clinic()
                .rows()
                .write(
                        "insert into work_done (tenant_id, id, deed_id, patient_id, kind, event, done_on, done_by, done_at)"
                                + " values (?, ?, ?, ?, 'RED_LIGHT', ?, ?, ?, now())",
                        clinic.clinic().id(),
                        UUID.randomUUID(),
                        deed,
                        patient,
                        UUID.randomUUID(),
                        LocalDate.now(TestClinic.ZONE),
                        member.id());
        return deed;
    }

    private static UUID goal(TeamClinic clinic, UUID patient, Visitor member) {
        return row(
                clinic,
                "insert into goal (tenant_id, id, patient_id, place, activity, target, due_on, set_by, set_at)"
                        + " values (?, ?, ?, 1, 'Carry the shopping home', 8, '2030-01-01', ?, now())",
                patient,
                member.id());
    }

    private static UUID outcome(TeamClinic clinic, UUID patient, Visitor member) {
        return row(
                clinic,
                "insert into outcome (tenant_id, id, patient_id, measure, taken_on, score, recorded_by, recorded_at)"
                        + " values (?, ?, ?, 'nrs', '2026-01-01', 6, ?, now())",
                patient,
                member.id());
    }

    /** The patient answered the red-flag questions alone, and nobody has looked. */
    private static UUID screening(TeamClinic clinic, UUID patient) {
        UUID id = UUID.randomUUID();
        clinic.clinic()
                .rows()
                .write(
                        "insert into screening (tenant_id, id, patient_id, screened_on, raised, catalogue_version,"
                                + " answered_at, recorded_at) values (?, ?, ?, current_date, true, '1', now(), now())",
                        clinic.clinic().id(),
                        id,
                        patient);
        return id;
    }

    private static UUID retest(TeamClinic clinic, UUID patient, UUID hypothesis) {
        return row(
                clinic,
                "insert into retest (tenant_id, id, patient_id, hypothesis_id, test, side, due_on, baseline)"
                        + " values (?, ?, ?, ?, 'iliac-crest-height', 'LEFT', current_date, 14)",
                patient,
                hypothesis);
    }

    private static UUID letter(TeamClinic clinic, UUID patient, Visitor member) {
        return row(
                clinic,
                "insert into letter (tenant_id, id, patient_id, kind, language, addressee, reason, summary, asks,"
                        + " urgency, issued_by, issued_at, pdf)"
                        + " values (?, ?, ?, 'REFERRAL', 'en', 'Dr Shah', 'Numb', '', 'Advice', 'SOON', ?, now(), 'x')",
                patient,
                member.id());
    }

    private static UUID transfer(TeamClinic clinic, UUID patient, Visitor member) {
        return row(
                clinic,
                "insert into transfer (tenant_id, id, patient_id, prepared_by, prepared_at, consented_on, expires_at)"
                        + " values (?, ?, ?, ?, now(), current_date, now() + interval '7 days')",
                patient,
                member.id());
    }

    /** An emergency long over. */
    private static UUID glass(TeamClinic clinic, UUID patient) {
        return row(
                clinic,
                "insert into broken_glass (tenant_id, id, patient_id, member_id, reason, broken_at, ends_at)"
                        + " values (?, ?, ?, ?, 'Found unconscious', '2020-01-01 10:00+00', '2020-01-01 14:00+00')",
                patient,
                clinic.clinician().id());
    }

    /** Writes a row of the clinic's whose first values are the clinic, an id, the patient and one more. */
    private static UUID row(TeamClinic clinic, String insert, UUID patient, UUID other) {
        UUID id = UUID.randomUUID();
        clinic.clinic().rows().write(insert, clinic.clinic().id(), id, patient, other);
        return id;
    }
}
