package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.time.ClinicCalendar;

/** A patient says how they are: their pain over the week, and each of their activities. Sent twice, it is recorded once. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RecordOwnOutcome {

    private final Caller caller;
    private final Scoring scoring;
    private final ScoreBook book;
    private final ClinicCalendar calendar;

    @Inject
    RecordOwnOutcome(Caller caller, Scoring scoring, ScoreBook book, ClinicCalendar calendar) {
        this.caller = caller;
        this.scoring = scoring;
        this.book = book;
        this.calendar = calendar;
    }

    RecordOwnOutcome() {
        this(null, null, null, null);
    }

    /**
     * Records it as of today.
     *
     * @return the id of the outcome of pain: of the first, where the same entry came before
     * @throws ScoreRefused where the caller's goals have changed since the form was made
     */
    public UUID tell(OwnEntry entry) {
        UUID patient = caller.patientId();
        LocalDate today = calendar.today();
        List<Scored> scores = new ArrayList<>();
        scores.add(scoring.typed(
                patient,
                new OutcomeEntry(entry.key(), Measures.PAIN, today, entry.pain().value())));
        if (!entry.ratings().isEmpty()) {
            scores.add(scoring.rated(patient, today, entry.ratings()));
        }
        return book.keep(new Sender(entry.key(), patient, Optional.empty()), scores);
    }
}
