package org.plumbline.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterRefused.Why;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** A member issues a letter: from then on it is kept as it was printed. Sent twice, it is issued once. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class IssueLetter {

    private final Caller caller;
    private final Patients patients;
    private final Letters letters;
    private final Submissions submissions;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    IssueLetter(
            Caller caller,
            Patients patients,
            Letters letters,
            Submissions submissions,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.patients = patients;
        this.letters = letters;
        this.submissions = submissions;
        this.record = record;
        this.calendar = calendar;
    }

    IssueLetter() {
        this(null, null, null, null, null, null);
    }

    /**
     * Keeps a letter.
     *
     * @param pdf the paper, as {@link LetterPress} printed it
     * @return the letter's id: of the first, where the same came before
     * @throws LetterRefused where it tells of days that are still to come
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID issue(LetterEntry entry, byte[] pdf) {
        UUID patient = patients.get(entry.patient()).id();
        record.seen(patient);
        LocalDate today = calendar.today();
        if (entry.covered().filter(days -> days.to().isAfter(today)).isPresent()) {
            throw new LetterRefused(Why.PERIOD, Place.PERIOD);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(entry.key(), patient, id);
        if (first.equals(id)) {
            letters.add(new Letter(id, entry, new Issue(caller.memberId(), calendar.now()), pdf));
            record.changed(AuditAction.LETTER_ISSUED, patient, id);
        }
        return first;
    }
}
