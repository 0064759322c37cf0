package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.oversight.SeenOnDay;
import org.plumbline.oversight.ViewSeen;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;

/** Who has seen a patient's record. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SeenPage {

    private final ViewPatient patients;
    private final ViewSeen seen;

    private String id;
    private Patient patient;
    private List<SeenOnDay> lines = List.of();

    @Inject
    SeenPage(ViewPatient patients, ViewSeen seen) {
        this.patients = patients;
        this.seen = seen;
    }

    SeenPage() {
        this(null, null);
    }

    /** Reads whom it is about, and who looked. */
    public void read() {
        patient = patients.get(Addresses.id(id));
        lines = seen.of(patient.id());
    }

    /** The patient. */
    public Patient getPatient() {
        return patient;
    }

    /** A line for each person and day, the newest first. */
    public List<SeenOnDay> getLines() {
        return lines;
    }

    /** How many events the page looks back. */
    public int getMostEvents() {
        return ViewSeen.MOST_EVENTS;
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }
}
