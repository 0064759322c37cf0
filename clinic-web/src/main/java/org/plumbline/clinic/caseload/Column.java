package org.plumbline.clinic.caseload;

import org.plumbline.caseload.CaseloadOrder;

/** The columns that a member can choose; the name stands always. */
public enum Column {
    NUMBER(CaseloadOrder.By.NUMBER, true),
    AGE(CaseloadOrder.By.AGE, true),
    STAGE(CaseloadOrder.By.STAGE, true),
    PROGRAM(CaseloadOrder.By.PROGRAM, false),
    LIGHT(CaseloadOrder.By.LIGHT, true),
    PAIN(CaseloadOrder.By.PAIN, true),
    REPORTED(CaseloadOrder.By.REPORTED, false),
    ADHERENCE(CaseloadOrder.By.ADHERENCE, true),
    SEEN(CaseloadOrder.By.SEEN, true);

    private final CaseloadOrder.By order;
    private final boolean standard;

    Column(CaseloadOrder.By order, boolean standard) {
        this.order = order;
        this.standard = standard;
    }

    CaseloadOrder.By order() {
        return order;
    }

    /** Whether it is there as long as nobody chose. */
    boolean isStandard() {
        return standard;
    }
}
