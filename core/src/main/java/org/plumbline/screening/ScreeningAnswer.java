package org.plumbline.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.plumbline.tenancy.TenantRow;

/** A patient's answer to one red-flag question. */
@Entity
@Table(name = "screening_answer")
class ScreeningAnswer extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "screening_id")
    private Screening screening;

    private String question;
    private boolean yes;

    protected ScreeningAnswer() {}

    ScreeningAnswer(Screening screening, String question, boolean yes) {
        this.screening = screening;
        this.question = question;
        this.yes = yes;
    }

    /** The question, by its id in the catalogue. */
    String question() {
        return question;
    }

    boolean yes() {
        return yes;
    }
}
