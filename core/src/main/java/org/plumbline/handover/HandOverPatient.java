package org.plumbline.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.careteam.ReplaceOnTeam;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/**
 * A member hands a patient over to a colleague, from today on: the colleague is on the care team, the member leaves it unless
 * they stay. Sent twice, it is handed over once.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class HandOverPatient {

    private final Caller caller;
    private final Patients patients;
    private final ReplaceOnTeam team;
    private final Handovers handovers;
    private final Submissions submissions;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    HandOverPatient(
            Caller caller,
            Patients patients,
            ReplaceOnTeam team,
            Handovers handovers,
            Submissions submissions,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.team = team;
        this.handovers = handovers;
        this.submissions = submissions;
        this.calendar = calendar;
        this.record = record;
    }

    HandOverPatient() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Hands over.
     *
     * @param key made with the form that it is sent by, the same when it is sent again
     * @return the handover: the first, where the same form came before
     * @throws HandoverRefused where the colleague is the caller, or has left
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to hand over, or the clinic never had the
     *     colleague
     */
    public UUID to(UUID key, UUID patient, Colleague colleague) {
        UUID member = colleague.member();
        Handing handing = new Handing(caller.memberId(), member, colleague.note());
        Handover handover = new Handover(patient, handing, new Handover.Moment(calendar.now(), calendar.today()));
        // Who has handed over may be off the team: what they sent twice is answered before the wall is asked.
        UUID first = submissions.first(key, patients.get(patient).id(), handover.id());
        if (first.equals(handover.id())) {
            team.mustRun(patient);
            if (!team.isWithTheClinic(member) || member.equals(handing.from())) {
                throw new HandoverRefused();
            }
            boolean joins = !team.isOn(patient, member);
            boolean parts = !colleague.callerStays() && team.isOn(patient, handing.from());
            handover.changes(new TeamChange(joins, parts));
            handovers.add(handover);
            record.changed(AuditAction.PATIENT_HANDED_OVER, patient, handover.id());
            team.replace(patient, joins ? member : null, parts ? handing.from() : null);
        }
        return first;
    }

    /**
     * Who treats the patient from now on.
     *
     * @param member the colleague
     * @param note words to them
     * @param callerStays whether the one who hands over stays on the care team
     */
    public record Colleague(UUID member, HandoverNote note, boolean callerStays) {}
}
