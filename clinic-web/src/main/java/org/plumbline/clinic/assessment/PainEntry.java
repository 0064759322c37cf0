package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.List;
import org.plumbline.assessment.PainPoint;

/** Where it hurts and how much, on the form: the points of the body chart. It has a type of its own, for a list tells Faces none. */
public final class PainEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private List<PainPoint> points = List.of();

    /** The points, as {@link PainPointsConverter} writes them. */
    public List<PainPoint> getPoints() {
        return points;
    }

    public void setPoints(List<PainPoint> told) {
        points = told == null ? List.of() : List.copyOf(told);
    }
}
