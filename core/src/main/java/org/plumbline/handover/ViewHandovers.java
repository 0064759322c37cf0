package org.plumbline.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.careteam.Colleague;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows who handed a patient over to whom. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewHandovers {

    private final Caller caller;
    private final Patients patients;
    private final Handovers handovers;
    private final Members members;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewHandovers(
            Caller caller,
            Patients patients,
            Handovers handovers,
            Members members,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.handovers = handovers;
        this.members = members;
        this.calendar = calendar;
        this.record = record;
    }

    ViewHandovers() {
        this(null, null, null, null, null, null);
    }

    /**
     * A patient's last handovers, the latest first; what was taken back isn't among them.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public List<HandedOver> of(UUID patient) {
        record.seen(patients.get(patient).id());
        return handovers.of(patient);
    }

    /** What the caller handed over today, and can take back: it is theirs to see though the record may be no more. */
    public List<HandedOver> today() {
        List<HandedOver> own = handovers.by(caller.memberId(), calendar.today());
        record.listed(own.size());
        return own;
    }

    /** Whom the caller can hand a patient to, by name. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public List<Colleague> colleagues() {
        return members.all().stream()
                .filter(Member::isActive)
                .filter(member -> !member.id().equals(caller.memberId()))
                .map(member -> new Colleague(member.id(), member.name(), Optional.empty()))
                .toList();
    }
}
