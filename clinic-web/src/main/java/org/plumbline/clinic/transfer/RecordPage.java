package org.plumbline.clinic.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.clinic.patient.AboutPatient;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;

/** What other clinics wrote of a patient, as they wrote it. */
@Named("transferRecord")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class RecordPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final SendWork work;

    @SuppressWarnings("serial")
    private final Person person;

    @SuppressWarnings("serial")
    private List<CopyView> copies;

    @Inject
    RecordPage(SendWork work, Person person) {
        this.work = work;
        this.person = person;
    }

    RecordPage() {
        this(null, null);
    }

    /** The copies, the latest first. */
    public List<CopyView> getCopies() {
        if (copies == null) {
            copies = work.received(getPatientId()).stream()
                    .map(each -> new CopyView(each, person.getLocale()))
                    .toList();
        }
        return copies;
    }

    /** Whose record it is. */
    public Patient getPatient() {
        return work.patient(getPatientId());
    }
}
