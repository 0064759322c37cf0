package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The head of a patient's pages, for the template of all of them; read once in a request. */
@Named("patientHeads")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class PatientHeads {

    private final Treatments treatments;
    private final TeamWork team;
    private final Person person;
    private final Caller caller;
    private PatientHead read;

    @Inject
    PatientHeads(Treatments treatments, TeamWork team, Person person, Caller caller) {
        this.treatments = treatments;
        this.team = team;
        this.person = person;
        this.caller = caller;
    }

    PatientHeads() {
        this(null, null, null, null);
    }

    /** The head for the patient whom an address names. */
    public PatientHead of(String id) {
        UUID patient = Addresses.id(id);
        if (read == null || !read.getId().equals(patient)) {
            read = new PatientHead(treatments.of(patient, Span.WEEKS), emergencyEnd(patient));
        }
        return read;
    }

    /** Until when the person sees this patient in an emergency; null where they see them anyway. */
    private LocalDateTime emergencyEnd(UUID patient) {
        return person.isInClinicWithCareTeams() && person.isLimitedToOwnPatients()
                ? team.emergencyEnd(patient, caller.memberId())
                : null;
    }
}
