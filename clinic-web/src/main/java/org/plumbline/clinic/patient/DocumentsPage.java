package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.letter.LetterLine;
import org.plumbline.letter.ViewLetters;
import org.plumbline.program.Program;

/** The letters about a patient, and what can be printed for them. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class DocumentsPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Treatments treatments;

    @SuppressWarnings("serial")
    private final ViewLetters letters;

    @SuppressWarnings("serial")
    private List<LetterLine> issued;

    @Inject
    DocumentsPage(Treatments treatments, ViewLetters letters) {
        this.treatments = treatments;
        this.letters = letters;
    }

    DocumentsPage() {
        this(null, null);
    }

    /** The letters that were issued, the newest first. */
    public List<LetterLine> getLetters() {
        if (issued == null) {
            issued = letters.of(getPatientId());
        }
        return issued;
    }

    /** The programs of which there is a handout, the newest first. */
    public List<Program> getPrograms() {
        return treatments.of(getPatientId(), Span.WEEKS).parts().programs();
    }
}
