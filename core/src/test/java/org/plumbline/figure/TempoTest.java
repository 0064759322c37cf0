package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the dose becomes the picture's time. */
class TempoTest {

    @Test
    void showsAHoldOfThirtySecondsAsThree() {
        assertThat(of("standing-side-bend")).isEqualTo(new Tempo(2, 3));
    }

    @Test
    void showsAHoldOfOneSecondAsOne() {
        assertThat(of("bridge")).isEqualTo(new Tempo(2, 1));
    }

    @Test
    void neverStopsInWhatGoesOnForMinutes() {
        assertThat(of("walking").pause()).isZero();
    }

    @Test
    void staysOnlyForAMomentBetweenRepetitions() {
        assertThat(of("standing-side-bend").atRest().pause()).isEqualTo(0.5);
    }

    @Test
    void addsUpToTheRound() {
        assertThat(Given.picture("bridge").motion().seconds()).isEqualTo(2 + 1 + 2 + 0.5);
    }

    private static Tempo of(String exercise) {
        return Tempo.of(Given.CATALOGUE.exercise(exercise));
    }
}
