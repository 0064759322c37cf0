package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.assessment.PainPoint;
import org.plumbline.assessment.PainQuality;
import org.plumbline.clinic.Notices;

/** Says in words where it hurts, and how. */
final class PointWords {

    private PointWords() {}

    static String all(List<PainPoint> points) {
        return points.stream().map(PointWords::of).collect(Collectors.joining("; "));
    }

    static String of(PainPoint point) {
        return Notices.text("layout.site." + point.site()) + " " + how(point);
    }

    /** The intensity and, where it was told, the quality. */
    static String how(PainPoint point) {
        String score = Notices.text("layout.value.score", point.intensity().value());
        return point.quality() == PainQuality.UNTOLD
                ? score
                : score + ", " + Notices.text("layout.quality." + point.quality());
    }
}
