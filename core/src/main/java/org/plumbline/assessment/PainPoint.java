package org.plumbline.assessment;

import java.util.Objects;
import org.plumbline.pain.PainScore;

/**
 * A point of the body chart.
 *
 * @param site where
 * @param intensity how much, on average over the last week
 * @param quality how it feels
 */
public record PainPoint(BodySite site, PainScore intensity, PainQuality quality) {

    public PainPoint {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(intensity, "intensity");
        Objects.requireNonNull(quality, "quality");
    }
}
