package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;
import org.plumbline.reasoning.Measured;
import org.plumbline.tenancy.TenantRow;

/** A test or an observation with its result: part of an assessment. */
@Entity
public class Finding extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private String test;

    @Enumerated(EnumType.STRING)
    private Side side;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private boolean valid;

    protected Finding() {}

    Finding(Assessment assessment, Measured measured) {
        this.assessment = assessment;
        this.test = measured.test();
        this.side = measured.side();
        this.value = BigDecimal.valueOf(measured.value());
        this.valid = measured.valid();
        this.unit = measured.unit().orElseThrow();
    }

    /** The finding, as the reasoning takes it. */
    public Measured measured() {
        return new Measured(test, side, value.doubleValue(), Optional.of(unit), valid);
    }
}
