package org.plumbline.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a patient stands to it.
 *
 * @param state what their newest answer comes to
 * @param since the day of that answer; nothing where they never gave one
 */
public record ConsentStanding(State state, Optional<LocalDate> since) {

    /** What an answer comes to. */
    public enum State {
        /** They were never asked. */
        NEVER,
        /** They agree to the words as they are now. */
        GIVEN,
        /** They agreed to other words. */
        OUTDATED,
        /** They agree no longer. */
        WITHDRAWN,
        /** They had their account deleted. */
        LEFT
    }

    static ConsentStanding of(Optional<Consent> newest, LocalDate day) {
        return newest.map(said -> new ConsentStanding(state(said), Optional.of(day)))
                .orElseGet(() -> new ConsentStanding(State.NEVER, Optional.empty()));
    }

    private static State state(Consent said) {
        return switch (said.answer()) {
            case GIVEN -> said.textVersion() == ConsentText.VERSION ? State.GIVEN : State.OUTDATED;
            case WITHDRAWN -> State.WITHDRAWN;
            case LEFT -> State.LEFT;
        };
    }

    /** Whether the portal is open to them. */
    public boolean isGiven() {
        return state == State.GIVEN;
    }

    /** Whether they took it back: then nothing that they send is taken. */
    public boolean isWithdrawn() {
        return state == State.WITHDRAWN || state == State.LEFT;
    }
}
