package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** A clinician assigns a program: it takes the place of the one before, and its retests are planned. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AssignProgram {

    private final Caller caller;
    private final ProgramGate gate;
    private final Programs programs;
    private final PlanRetests retests;
    private final Submissions submissions;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    AssignProgram(
            Caller caller,
            ProgramGate gate,
            Programs programs,
            PlanRetests retests,
            Submissions submissions,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.gate = gate;
        this.programs = programs;
        this.retests = retests;
        this.submissions = submissions;
        this.calendar = calendar;
        this.record = record;
    }

    AssignProgram() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Assigns a program to the patient of its assessment. Ordered twice, by the same key or because the patient's program is this
     * one already, it is assigned once.
     *
     * @return the program's id: of the first, where the same was ordered before
     * @throws ProgramRefused where it rests on no signed assessment, a red flag stands against it, a line answers nothing
     *     that was confirmed, or an exercise doesn't suit the patient
     */
    public UUID assign(ProgramOrder order) {
        order.check();
        if (order.period().startsOn().isBefore(calendar.today())) {
            throw new ProgramRefused(ProgramRefused.Why.PAST);
        }
        Grounds grounds = gate.grounds(order.basis().assessmentId());
        grounds.mustAllow(order.basis());
        Optional<Program> active = programs.activeOf(grounds.patient());
        Program program =
                active.filter(same -> same.isAs(order)).orElseGet(() -> ordered(order, grounds, numberAfter(active)));
        Optional<UUID> before = submissions.before(order.key(), grounds.patient(), program.id());
        if (before.isPresent()) {
            record.seen(grounds.patient());
            return before.get();
        }
        if (active.filter(program::equals).isEmpty()) {
            programs.replace(active, program);
        }
        retests.forProgram(program, grounds, order);
        record.changed(AuditAction.PROGRAM_ASSIGNED, program.patientId(), program.id());
        return program.id();
    }

    private static int numberAfter(Optional<Program> active) {
        return active.map(Program::number).orElse(0) + 1;
    }

    private Program ordered(ProgramOrder order, Grounds grounds, int number) {
        Program program = new Program(
                grounds.patient(),
                number,
                order.basis(),
                order.period(),
                new Assignment(caller.memberId(), calendar.now(), order.handover()));
        order.lines()
                .forEach(line -> program.prescribe(
                        line,
                        grounds.confirmed()
                                .answeredBy(line, grounds.proposals())
                                .map(Hypothesis::dysfunction)
                                .orElse(null)));
        return program;
    }
}
