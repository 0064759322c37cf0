package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainScore;
import org.plumbline.tenancy.TenantRow;

/** A region of the back that hurts, as the patient told it at the examination. */
@Entity
@Table(name = "pain_area")
public class PainArea extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private PainRegion region;

    private int intensity;

    protected PainArea() {}

    PainArea(Assessment assessment, PainRegion region, PainScore intensity) {
        this.assessment = assessment;
        this.region = region;
        this.intensity = intensity.value();
    }

    /** Where. */
    public PainRegion region() {
        return region;
    }

    /** How much, on average over the last week. */
    public PainScore intensity() {
        return new PainScore(intensity);
    }
}
