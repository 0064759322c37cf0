package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.AddPatient;
import org.plumbline.patient.BirthDateImpossible;
import org.plumbline.patient.NewPatient;
import org.plumbline.patient.PatientKnown;
import org.plumbline.patient.PatientNumber;
import org.plumbline.patient.PatientNumberTaken;
import org.plumbline.patient.PersonName;
import org.plumbline.patient.Sex;
import org.plumbline.text.Words;

/** Where a patient is added. One of the same name and date of birth is asked about first, for most are the same person. */
@Named("newPatient")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class NewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final AddPatient addPatient;

    private String given;
    private String family;
    private LocalDate born;
    private Sex sex;
    private String number;
    private boolean known;
    private boolean another;

    @Inject
    NewPage(AddPatient addPatient) {
        this.addPatient = addPatient;
    }

    NewPage() {
        this(null);
    }

    /** Adds whom the fields describe, and goes on to their page. */
    public String add() {
        if (given.isBlank() || family.isBlank()) {
            Notices.refusedAt(given.isBlank() ? "added:given" : "added:family", "layout.error.name");
            return null;
        }
        try {
            return "/patient/overview.xhtml?faces-redirect=true&id=" + added();
        } catch (PatientKnown e) {
            known = true;
            Notices.refused("patient_new.error.known");
        } catch (BirthDateImpossible e) {
            Notices.refusedAt("added:born", "patient_new.error.born");
        } catch (PatientNumberTaken e) {
            Notices.refusedAt("added:number", "patient_new.error.number");
        }
        return null;
    }

    private UUID added() {
        NewPatient described = new NewPatient(new PersonName(given, family), born, sex, number());
        UUID id = known && another ? addPatient.addAnother(described) : addPatient.add(described);
        Notices.done("patient_new.done.added");
        return id;
    }

    private Optional<PatientNumber> number() {
        return Optional.of(Words.of(number, PatientNumber.LONGEST))
                .filter(text -> !text.isEmpty())
                .map(PatientNumber::of);
    }

    /** Whether there is a patient of this name and date of birth. */
    public boolean isKnown() {
        return known;
    }

    /** What can be said of a sex. */
    public Sex[] getSexes() {
        return Sex.values();
    }

    /** The given name. */
    public String getGiven() {
        return given;
    }

    public void setGiven(String name) {
        given = name;
    }

    /** The family name. */
    public String getFamily() {
        return family;
    }

    public void setFamily(String name) {
        family = name;
    }

    /** The day of birth. */
    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate day) {
        born = day;
    }

    /** The sex, as far as norms differ by it. */
    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex chosen) {
        sex = chosen;
    }

    /** The clinic's own number. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    /** Whether it is another person than the one who is known. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean isAnother) {
        another = isAnother;
    }
}
