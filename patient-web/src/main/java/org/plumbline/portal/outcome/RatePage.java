package org.plumbline.portal.outcome;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Where a patient says how they are: their pain over the week, and each of their own activities. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RatePage {

    private final Caller caller;
    private final OwnOutcomes outcomes;

    @Inject
    RatePage(Caller caller, OwnOutcomes outcomes) {
        this.caller = caller;
        this.outcomes = outcomes;
    }

    RatePage() {
        this(null, null);
    }

    /** Whose form this is: sent in somebody else's sign-in, or in another clinic, it is refused. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** The key of the submission that this page makes: sent twice, it is recorded once. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The goals that are rated, in the order of the page: others by then are another form. */
    public String getGoals() {
        return outcomes.getGoals().stream().map(goal -> goal.getId().toString()).collect(Collectors.joining(","));
    }
}
