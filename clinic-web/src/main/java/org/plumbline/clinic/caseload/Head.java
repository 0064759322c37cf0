package org.plumbline.clinic.caseload;

import java.io.Serializable;
import org.plumbline.caseload.CaseloadOrder;

/** The head of a column, which sorts by it. */
public final class Head implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPage page;
    private final CaseloadOrder.By by;

    Head(ListPage page, CaseloadOrder.By by) {
        this.page = page;
        this.by = by;
    }

    /** Sorts by it, or the other way round. */
    public void sort() {
        page.sort(by);
    }

    /** The column's name. */
    public String getName() {
        return by.name();
    }

    /** {@code ascending}, {@code descending} or {@code none}. */
    public String getDirection() {
        return page.getState().ordering().direction(by);
    }
}
