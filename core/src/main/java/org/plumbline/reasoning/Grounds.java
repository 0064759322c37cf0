package org.plumbline.reasoning;

import java.util.List;
import java.util.Objects;

/** Everything that a hypothesis rests on. It is put together when somebody reads it, because most hypotheses are only ranked. */
public final class Grounds {
    private final Weighing weighing;
    private final Verdicts verdicts;

    Grounds(Weighing weighing, Verdicts verdicts) {
        this.weighing = weighing;
        this.verdicts = verdicts;
    }

    /** What speaks for it. */
    public List<Evidence> supporting() {
        return verdicts.supporting(weighing);
    }

    /** What speaks against it. */
    public List<Evidence> contradicting() {
        return verdicts.contradicting(weighing);
    }

    /** What was not tested. */
    public List<Evidence> missing() {
        return verdicts.missing(weighing);
    }

    /** What lowers it, refers it, or must be known beside it. */
    public List<Evidence> cautions() {
        return verdicts.cautions(weighing);
    }

    private List<List<Evidence>> all() {
        return List.of(supporting(), contradicting(), missing(), cautions());
    }

    /** True for the same evidence, whoever weighed it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Grounds that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(all());
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
