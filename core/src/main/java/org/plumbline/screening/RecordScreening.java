package org.plumbline.screening;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditAction;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.EntryDays;
import org.plumbline.submission.EntryRefused;
import org.plumbline.submission.EntryRefused.Why;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/**
 * A patient answers the red-flag questions alone, perhaps without a network. Sent twice, it is recorded once. A yes shuts their
 * exercises until a member has looked, and waits in the worklist from the moment on in which it is recorded.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class RecordScreening {

    private final Caller caller;
    private final Screenings screenings;
    private final Catalogues catalogues;
    private final Submissions submissions;
    private final EntryDays days;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    RecordScreening(
            Caller caller,
            Screenings screenings,
            Catalogues catalogues,
            Submissions submissions,
            EntryDays days,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.screenings = screenings;
        this.catalogues = catalogues;
        this.submissions = submissions;
        this.days = days;
        this.calendar = calendar;
        this.record = record;
    }

    RecordScreening() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Records the caller's answers.
     *
     * @return their id: of the first, where the same key came before
     * @throws EntryRefused where they can't be of that time, or no question of the catalogue is among them; nothing is recorded then
     */
    public UUID record(ScreeningEntry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(entry.key(), caller.patientId(), id);
        if (first.equals(id)) {
            days.check(entry.at());
            screenings.add(screening(id, entry, catalogues.current()));
            record.changed(AuditAction.RED_FLAGS_ANSWERED, caller.patientId(), id);
        }
        return first;
    }

    /** A question that an older page asked, and the catalogue has no more, is passed over: the other answers must not be lost for it. */
    private Screening screening(UUID id, ScreeningEntry entry, Catalogue catalogue) {
        Set<String> known = catalogue.redFlags().stream().map(RedFlag::id).collect(Collectors.toSet());
        if (entry.answers().keySet().stream().noneMatch(known::contains)) {
            throw new EntryRefused(Why.NOTHING_ASKED);
        }
        Screening screening = new Screening(
                id,
                caller.patientId(),
                new Answered(days.of(entry.at()), entry.at(), calendar.now(), catalogue.version()));
        entry.answers().entrySet().stream()
                .filter(answer -> known.contains(answer.getKey()))
                .forEach(answer -> screening.answer(answer.getKey(), answer.getValue()));
        return screening;
    }
}
