package org.plumbline.clinic.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.patient.AboutPatient;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.letter.LetterKind;
import org.plumbline.letter.LetterRefused;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterWriter;
import org.plumbline.letter.Part;

/** A letter about a patient that is being written, beside what the record adds to it. */
@Named("letterWrite")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class WritePage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    private static final Map<Place, String> FIELDS = Map.of(
            Place.ADDRESSEE, "letter:addressee",
            Place.REASON, "letter:reason",
            Place.SUMMARY, "letter:summary",
            Place.ASKS, "letter:asks",
            Place.URGENCY, "letter:urgency",
            Place.PERIOD, "letter:from");

    @SuppressWarnings("serial")
    private final LetterWork work;

    @SuppressWarnings("serial")
    private final LetterData data;

    private LetterKind kind = LetterKind.REFERRAL;
    private LetterForm form;

    @Inject
    WritePage(LetterWork work, LetterData data) {
        this.work = work;
        this.data = data;
    }

    WritePage() {
        this(null, null);
    }

    /** Begins the letter with what the record proposes. */
    public void open() {
        data.of(getPatientId());
        getForm();
    }

    private LetterForm begun() {
        LetterForm begun = new LetterForm(kind, data.of(getPatientId()).clinic().language());
        begun.propose(new LetterWriter(data.of(getPatientId()), begun.locale()));
        return begun;
    }

    /** Writes it in the chosen language, of the chosen days: what nobody changed is proposed anew. */
    public void turn() {
        try {
            getForm().propose(writer());
        } catch (LetterRefused e) {
            refuse(e);
        }
    }

    /** Issues the letter; one that can't be stays in the form. */
    public String issue() {
        try {
            work.issue(getForm().entry(getPatientId()), data.of(getPatientId()));
        } catch (LetterRefused e) {
            refuse(e);
            return null;
        }
        Notices.done("letter_write.done.issued");
        return "/patient/documents.xhtml?faces-redirect=true&id=" + getPatientId();
    }

    private static void refuse(LetterRefused refused) {
        Notices.refusedAt(FIELDS.get(refused.place()), "letter_write.error." + refused.why());
    }

    private LetterWriter writer() {
        return new LetterWriter(data.of(getPatientId()), getForm().locale());
    }

    /** What the record adds to the letter; nothing while its days can't be. */
    public List<Part> getParts() {
        try {
            return writer().parts(kind, getForm().covered());
        } catch (LetterRefused e) {
            return List.of();
        }
    }

    /** What the page was made from: another patient or kind is another form. */
    public String getShape() {
        return getPatientId() + kind.name();
    }

    /** What the letter is for, as the address names it and as the end of a message key. */
    public String getKind() {
        return kind.name();
    }

    public void setKind(String named) {
        kind = LetterKind.PROGRESS.name().equals(named) ? LetterKind.PROGRESS : LetterKind.REFERRAL;
    }

    /** Whether it refers the patient to somebody. */
    public boolean isReferral() {
        return kind == LetterKind.REFERRAL;
    }

    /** The letter that is written. */
    public LetterForm getForm() {
        if (form == null) {
            form = begun();
        }
        return form;
    }
}
