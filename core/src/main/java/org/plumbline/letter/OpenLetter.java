package org.plumbline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Opens a letter that was issued, as it was printed; each time it is opened leaves an event. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OpenLetter {

    private final Letters letters;
    private final PatientRecord record;

    @Inject
    OpenLetter(Letters letters, PatientRecord record) {
        this.letters = letters;
        this.record = record;
    }

    OpenLetter() {
        this(null, null);
    }

    /**
     * A letter of the clinic's.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id, or its patient is not the caller's to reach
     */
    public Letter of(UUID id) {
        Letter letter = letters.get(id);
        record.changed(AuditAction.LETTER_OPENED, letter.patientId(), id);
        return letter;
    }
}
