package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
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
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    AssignProgram(
            Caller caller,
            ProgramGate gate,
            Programs programs,
            PlanRetests retests,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.gate = gate;
        this.programs = programs;
        this.retests = retests;
        this.calendar = calendar;
        this.record = record;
    }

    AssignProgram() {
        this(null, null, null, null, null, null);
    }

    /**
     * Assigns a program to the patient of its assessment.
     *
     * @return the program's id
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
        Assessment assessment = grounds.assessment();
        ConfirmedHypotheses confirmed = grounds.confirmed();
        Instant now = calendar.now();
        int number = programs.replaceActive(assessment.patientId(), now) + 1;
        Program program = new Program(
                assessment.patientId(), number, order.basis(), order.period(), new Assignment(caller.memberId(), now));
        order.lines()
                .forEach(line -> program.prescribe(
                        line,
                        confirmed
                                .answeredBy(line, grounds.proposals())
                                .map(Hypothesis::dysfunction)
                                .orElse(null)));
        programs.add(program);
        retests.forProgram(program, assessment, confirmed);
        record.changed(AuditAction.PROGRAM_ASSIGNED, program.patientId(), program.id());
        return program.id();
    }
}
