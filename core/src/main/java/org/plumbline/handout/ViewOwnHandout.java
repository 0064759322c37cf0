package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;

/** Shows a patient what goes on the paper of their program. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnHandout {

    private final Caller caller;
    private final Person person;
    private final Programs programs;
    private final PatientRecord record;
    private final ViewOutcomes outcomes;
    private final Handouts handouts;

    @Inject
    ViewOwnHandout(
            Caller caller,
            Person person,
            Programs programs,
            PatientRecord record,
            ViewOutcomes outcomes,
            Handouts handouts) {
        this.caller = caller;
        this.person = person;
        this.programs = programs;
        this.record = record;
        this.outcomes = outcomes;
        this.handouts = handouts;
    }

    ViewOwnHandout() {
        this(null, null, null, null, null, null);
    }

    /** The handout of the program that the caller has now, in the language of their pages; nothing where they have none. */
    public Optional<Handout> own(Wish wish) {
        record.seen(caller.patientId());
        Edition edition = Edition.of(handouts.clinic(), wish, person.getLocale());
        return programs.activeOf(caller.patientId())
                .map(program -> handouts.of(program, outcomes.own().openGoals(), edition));
    }
}
