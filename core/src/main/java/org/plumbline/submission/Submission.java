package org.plumbline.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A submission of a patient and its first answer. Rows are inserted by {@link Submissions} alone. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "key"))
@NamedQuery(
        name = "Submission.answer",
        query = "select s.answer from Submission s where s.id = :key and s.patientId = :patient")
class Submission extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private UUID answer;

    protected Submission() {}
}
