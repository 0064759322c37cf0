package org.plumbline.knowledge;

import java.util.Optional;

/** A test or observation of the catalogue: what to do, what number it gives, which numbers are plausible, how far it errs. */
public record ClinicalTest(
        String id,
        Edition edition,
        TestWords words,
        Scale scale,
        TestValues values,
        MeasurementError error,
        Reliability reliability) {
    public Text name() {
        return words.name();
    }

    public Text instruction() {
        return words.instruction();
    }

    /** What must hold for the number to count; a page shows it as a tick. */
    public Optional<Text> validity() {
        return words.validity();
    }

    public TestKind kind() {
        return scale.kind();
    }

    public Unit unit() {
        return scale.unit();
    }

    public Laterality laterality() {
        return scale.laterality();
    }

    public Range plausible() {
        return values.plausible();
    }

    public Range usual() {
        return values.usual();
    }
}
