package org.plumbline.reasoning;

import org.plumbline.knowledge.Exercise;

/** What a patient can't do or doesn't have, so that another exercise is asked for. */
public enum Constraint {
    NO_EQUIPMENT {
        @Override
        public boolean allows(Exercise exercise) {
            return exercise.equipment().isEmpty();
        }
    },
    NO_KNEELING {
        @Override
        public boolean allows(Exercise exercise) {
            return !exercise.position().kneels();
        }
    },
    NO_LYING {
        @Override
        public boolean allows(Exercise exercise) {
            return !exercise.position().lies();
        }
    };

    /** True when the exercise can be done all the same. */
    public abstract boolean allows(Exercise exercise);
}
