package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** Patients with a record of each kind, whom one member treats. */
@ApplicationScoped
class TreatedPatients {

    private final Requests requests;
    private final Examinations examinations;
    private final Orders orders;
    private final OpenAssessment open;
    private final ViewAssessment view;
    private final AssignProgram assign;

    @Inject
    TreatedPatients(
            Requests requests,
            Examinations examinations,
            Orders orders,
            OpenAssessment open,
            ViewAssessment view,
            AssignProgram assign) {
        this.requests = requests;
        this.examinations = examinations;
        this.orders = orders;
        this.open = open;
        this.view = view;
        this.assign = assign;
    }

    TreatedPatients() {
        this(null, null, null, null, null, null);
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
        List<UUID> ids = List.of(
                patient,
                signed,
                draft,
                hypothesis,
                program,
                member.id(),
                glass(clinic, patient),
                deed(clinic, patient, member));
        return new TreatedPatient(ids, assessment, order);
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

    /** An emergency long over. */
    private static UUID glass(TeamClinic clinic, UUID patient) {
        UUID id = UUID.randomUUID();
        clinic.clinic()
                .rows()
                .write(
                        "insert into broken_glass (tenant_id, id, patient_id, member_id, reason, broken_at, ends_at)"
                                + " values (?, ?, ?, ?, 'Found unconscious', '2020-01-01 10:00+00', '2020-01-01 14:00+00')",
                        clinic.clinic().id(),
                        id,
                        patient,
                        clinic.clinician().id());
        return id;
    }
}
