package org.plumbline.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Subscription subscription = new Subscription(UUID.randomUUID(), UUID.randomUUID(), ASKED);

    @Test
    void runsFromItsConfirmationOn() {
        assertThat(subscription.stateAt(ASKED)).isEqualTo(SubscriptionState.ASKED);

        subscription.confirm(ASKED.plusSeconds(60));

        assertThat(subscription.stateAt(ASKED.plus(WEEK).plus(WEEK))).isEqualTo(SubscriptionState.RUNNING);
    }

    @Test
    void canBeConfirmedForAWeekAndNotAnInstantLonger() {
        assertThat(subscription.stateAt(ASKED.plus(WEEK).minusNanos(1))).isEqualTo(SubscriptionState.ASKED);
        assertThat(subscription.stateAt(ASKED.plus(WEEK))).isEqualTo(SubscriptionState.NONE);
        assertThatThrownBy(() -> subscription.confirm(ASKED.plus(WEEK))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isConfirmedOnce() {
        subscription.confirm(ASKED);

        assertThatThrownBy(() -> subscription.confirm(ASKED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverRunsAfterItsEnd() {
        subscription.confirm(ASKED);
        assertThat(subscription.end(ASKED)).isTrue();
        assertThat(subscription.end(ASKED)).as("ends again").isFalse();

        assertThat(subscription.stateAt(ASKED)).isEqualTo(SubscriptionState.NONE);
        assertThatThrownBy(() -> subscription.confirm(ASKED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isJustAskedForTenMinutes() {
        assertThat(subscription.isJustAsked(ASKED.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(subscription.isJustAsked(ASKED.plus(Duration.ofMinutes(10)))).isFalse();
    }
}
