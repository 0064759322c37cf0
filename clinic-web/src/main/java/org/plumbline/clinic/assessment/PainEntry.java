package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.PainArea;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainScore;

/** Where it hurts and how much, on the form: any regions, and one intensity for them. */
public final class PainEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private PainRegion[] regions = {};
    private Integer intensity;

    void fill(Assessment draft) {
        regions = draft.painAreas().stream().map(PainArea::region).sorted().toArray(PainRegion[]::new);
        intensity = draft.painAreas().stream()
                .map(area -> area.intensity().value())
                .findFirst()
                .orElse(null);
    }

    /** The intensity for each region; a region without an intensity is not recorded yet. */
    Map<PainRegion, PainScore> areas() {
        Map<PainRegion, PainScore> areas = new EnumMap<>(PainRegion.class);
        if (intensity != null) {
            Arrays.stream(regions).forEach(region -> areas.put(region, new PainScore(intensity)));
        }
        return areas;
    }

    /** The regions that hurt. */
    public PainRegion[] getRegions() {
        return regions.clone();
    }

    public void setRegions(PainRegion[] chosen) {
        regions = chosen == null ? new PainRegion[0] : chosen.clone();
    }

    /** How much, 0 to 10; null while it is not asked yet. */
    public Integer getIntensity() {
        return intensity;
    }

    public void setIntensity(Integer score) {
        intensity = score;
    }
}
