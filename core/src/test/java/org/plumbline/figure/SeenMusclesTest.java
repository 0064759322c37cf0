package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which pictures show what works: the trial tells their author where none does. */
class SeenMusclesTest {

    @Test
    void seesTheBackOfTheHipInTheBridge() {
        assertThat(Given.picture("bridge").showsMuscles()).isTrue();
    }

    /** Who leans on a wall with the back shows none of it. */
    @Test
    void seesNoMuscleOfTheBackFromTheFront() {
        assertThat(Given.picture("wall-angel").showsMuscles()).isFalse();
    }
}
