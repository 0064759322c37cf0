package org.plumbline.clinic.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;

/** The versions of a patient's program, each with what it changed against the one before. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class VersionsPage {

    private final ViewProgram programs;
    private final ViewPatient patients;
    private final ShownCatalogue catalogue;
    private final Person person;
    private String id;
    private Patient patient;
    private List<Program> all = List.of();

    @Inject
    VersionsPage(ViewProgram programs, ViewPatient patients, ShownCatalogue catalogue, Person person) {
        this.programs = programs;
        this.patients = patients;
        this.catalogue = catalogue;
        this.person = person;
    }

    VersionsPage() {
        this(null, null, null, null);
    }

    /** Reads the programs of the patient whom the address names. */
    public void open() {
        UUID named = Addresses.id(id);
        patient = patients.get(named);
        all = programs.of(named);
    }

    /** The versions, the newest first. */
    public List<VersionCard> getVersions() {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new VersionCard(
                        all.subList(i, Math.min(i + 2, all.size())), catalogue.current(), person.getLocale()))
                .toList();
    }

    /** Whose they are. */
    public Patient getPatient() {
        return patient;
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }
}
