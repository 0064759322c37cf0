package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainScore;
import org.plumbline.tenancy.TenantRow;

/** Where it hurts, as the patient told it at the examination: a point of the body chart. */
@Entity
@Table(name = "pain_area")
public class PainArea extends TenantRow implements Part<PainPoint> {

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private PainRegion region;

    @Enumerated(EnumType.STRING)
    private BodySite site;

    private int intensity;

    @Enumerated(EnumType.STRING)
    private PainQuality quality;

    protected PainArea() {}

    PainArea(Assessment assessment, PainPoint point) {
        this.assessment = assessment;
        become(point);
    }

    @Override
    public Object key() {
        return point().site();
    }

    @Override
    public final void become(PainPoint point) {
        region = point.site().region().orElse(null);
        site = point.site();
        intensity = point.intensity().value();
        quality = point.quality();
    }

    /** Whether it lies in a region of the back. */
    boolean isOnTheBack() {
        return region != null;
    }

    /** The region of the back; null for a point outside the back, which {@link Assessment#painAreas()} leaves out. */
    public PainRegion region() {
        return region;
    }

    /** How much, on average over the last week. */
    public PainScore intensity() {
        return new PainScore(intensity);
    }

    /** The point; in the middle of its region where only that was told. */
    public PainPoint point() {
        return new PainPoint(
                Optional.ofNullable(site).orElseGet(() -> BodySite.centreOf(region)), intensity(), quality);
    }
}
