package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.course.Treatment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The versions of a patient's program. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ProgramsPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Treatments treatments;

    @SuppressWarnings("serial")
    private final Person person;

    @SuppressWarnings("serial")
    private List<ProgramLine> programs;

    @Inject
    ProgramsPage(Treatments treatments, Person person) {
        this.treatments = treatments;
        this.person = person;
    }

    ProgramsPage() {
        this(null, null);
    }

    private Treatment treatment() {
        return treatments.of(getPatientId(), Span.WEEKS);
    }

    /** The newest first. */
    public List<ProgramLine> getPrograms() {
        if (programs == null) {
            programs = treatment().parts().programs().stream()
                    .map(program -> new ProgramLine(
                            program, treatment().isPaused(), treatment().catalogue(), person.getLocale()))
                    .toList();
        }
        return programs;
    }

    /** The assessment on which a new program would rest; null where there is none, or a red flag stands against it. */
    public UUID getBasis() {
        return treatment()
                .parts()
                .signed()
                .filter(signed -> !treatment().isPaused())
                .map(Assessment::id)
                .orElse(null);
    }
}
