package org.plumbline.knowledge;

import java.util.ArrayList;
import java.util.List;

/** A named postural or movement dysfunction: how it is recognised, what the model says about it, and when to measure again. */
public record Dysfunction(
        String id,
        Edition edition,
        DysfunctionWords words,
        Geometry geometry,
        Model model,
        Criteria criteria,
        Retest retest) {
    /** Its criteria with the names by which a clinic changes their limits, in the order in which they are read. */
    public List<NamedCriterion> named() {
        List<NamedCriterion> named = new ArrayList<>();
        criteria.each((name, criterion) -> {
            named.add(new NamedCriterion(id + "/" + name, criterion));
            return criterion;
        });
        return named;
    }

    Dysfunction with(Criteria other) {
        return new Dysfunction(id, edition, words, geometry, model, other, retest);
    }

    public Text name() {
        return words.name();
    }

    /** The name with its side: "High left hip". */
    public Text name(Side side) {
        return side == Side.NONE ? words.name() : words.sidedName().on(side);
    }

    public Text forPatient() {
        return words.forPatient();
    }

    public boolean sided() {
        return geometry.sided();
    }

    public Imbalance imbalance() {
        return model.imbalance();
    }

    /** What follows when it is found. */
    public Response response() {
        return model.response();
    }

    public Grades grades() {
        return model.grades();
    }
}
