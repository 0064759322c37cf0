package org.plumbline.reasoning;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.knowledge.Sex;

/**
 * What norms and gates ask of a person.
 *
 * @param age in whole years; empty where it isn't known
 * @param sex as far as norms differ by it; empty where neither norm applies
 */
public record Demographics(OptionalInt age, Optional<Sex> sex) {
    /** Somebody of whom nothing is known. */
    public static final Demographics UNKNOWN = new Demographics(OptionalInt.empty(), Optional.empty());

    private static final int OLDEST = 130;

    /**
     * @throws ValueRefused for an age below 0 or above 130
     */
    public Demographics {
        Objects.requireNonNull(sex, "sex");
        if (age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > OLDEST)) {
            throw new ValueRefused("age", "not an age");
        }
    }

    /** A person of an age and no sex that a norm was measured in. */
    public static Demographics aged(int years) {
        return new Demographics(OptionalInt.of(years), Optional.empty());
    }

    /** The same person, with the sex. */
    public Demographics of(Sex known) {
        return new Demographics(age, Optional.of(known));
    }
}
