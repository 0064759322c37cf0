package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A clinician confirms or rejects a hypothesis. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class DecideHypothesis {

    private final Caller caller;
    private final ProposedHypotheses hypotheses;
    private final Clock clock;

    @Inject
    DecideHypothesis(Caller caller, ProposedHypotheses hypotheses, Clock clock) {
        this.caller = caller;
        this.hypotheses = hypotheses;
        this.clock = clock;
    }

    DecideHypothesis() {
        this(null, null, null);
    }

    /**
     * Confirms a hypothesis, so that a program may answer it.
     *
     * @throws HypothesisRefers where it is to be referred instead
     */
    public void confirm(UUID id) {
        hypotheses.get(id).decide(Decision.confirmed(caller.memberId(), clock.instant()));
    }

    /**
     * Rejects a hypothesis.
     *
     * @param reason why, 1 to 500 characters
     */
    public void reject(UUID id, String reason) {
        hypotheses.get(id).decide(Decision.rejected(reason, caller.memberId(), clock.instant()));
    }
}
