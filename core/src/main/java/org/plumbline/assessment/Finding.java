package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;
import org.plumbline.reasoning.Measured;
import org.plumbline.tenancy.TenantRow;

/** A test or an observation with its result: part of an assessment. */
@Entity
public class Finding extends TenantRow implements Part<Measured> {

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
        become(measured);
    }

    /** What tells findings of one assessment apart: the test and the side. */
    static Object key(Measured measured) {
        return List.of(measured.test(), measured.side());
    }

    @Override
    public Object key() {
        return List.of(test, side);
    }

    @Override
    public final void become(Measured measured) {
        BigDecimal number = BigDecimal.valueOf(measured.value());
        // As the database keeps it a number has two digits behind the point: the same number is no change.
        if (value == null || value.compareTo(number) != 0) {
            value = number;
        }
        valid = measured.valid();
        unit = measured.unit().orElseThrow();
    }

    /** The finding, as the reasoning takes it. */
    public Measured measured() {
        return new Measured(test, side, value.doubleValue(), Optional.of(unit), valid);
    }
}
