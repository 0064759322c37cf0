package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** What somebody added to a signed assessment. Neither it nor the assessment is ever changed; rows are inserted by {@link Addenda} alone. */
@Entity
@NamedQuery(
        name = "Addendum.ofAssessment",
        query = "select a from Addendum a where a.assessmentId = :assessment order by a.writtenAt, a.id")
public class Addendum extends TenantRow {

    /** The most characters that it may have. */
    public static final int LONGEST = 4000;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    private String words;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Addendum() {}

    /** What was added. */
    public String words() {
        return words;
    }

    /** The member who added it. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** When it was added. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
