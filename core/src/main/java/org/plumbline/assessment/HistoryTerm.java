package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.plumbline.tenancy.TenantRow;

/** One term of the catalogue that the patient's history holds. */
@Entity
@Table(name = "history_term")
class HistoryTerm extends TenantRow {

    /** What a term says of the patient. */
    enum Kind {
        TASK,
        PROVOKED_BY,
        EASED_BY,
        CONDITION,
        MEDICATION
    }

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String term;

    protected HistoryTerm() {}

    HistoryTerm(Assessment assessment, Kind kind, String term) {
        this.assessment = assessment;
        this.kind = kind;
        this.term = term;
    }

    boolean isOf(Kind other) {
        return kind == other;
    }

    String term() {
        return term;
    }
}
