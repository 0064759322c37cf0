package org.plumbline.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.plumbline.tenancy.TenantRow;

/** The answer to one red-flag question of the catalogue. */
@Entity
@Table(name = "red_flag_answer")
public class RedFlagAnswer extends TenantRow implements Part<Boolean> {

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private String question;
    private boolean yes;

    protected RedFlagAnswer() {}

    RedFlagAnswer(Assessment assessment, String question, boolean yes) {
        this.assessment = assessment;
        this.question = question;
        this.yes = yes;
    }

    @Override
    public Object key() {
        return question;
    }

    @Override
    public void become(Boolean answer) {
        yes = answer;
    }

    /** The question, by its id in the catalogue. */
    public String question() {
        return question;
    }

    /** Whether the patient has the sign. */
    public boolean yes() {
        return yes;
    }
}
