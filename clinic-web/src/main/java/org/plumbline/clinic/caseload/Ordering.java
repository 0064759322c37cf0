package org.plumbline.clinic.caseload;

import java.io.Serializable;
import java.util.Optional;
import org.plumbline.caseload.CaseloadOrder;

/** By which column the caseload is sorted. */
public final class Ordering implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FALLING = "-";

    private CaseloadOrder.By by = CaseloadOrder.STANDARD.by();
    private boolean falling;

    CaseloadOrder order() {
        return new CaseloadOrder(by, falling);
    }

    /** Sorts by something else, or the other way round. */
    void by(CaseloadOrder.By other) {
        falling = other == by && !falling;
        by = other;
    }

    /** For a column's head: {@code ascending}, {@code descending} or {@code none}. */
    String direction(CaseloadOrder.By column) {
        if (column != by) {
            return "none";
        }
        return falling ? "descending" : "ascending";
    }

    /** As the address says it; nothing for the order by name. */
    Optional<String> address() {
        return order().equals(CaseloadOrder.STANDARD) ? Optional.empty() : Optional.of((falling ? FALLING : "") + by);
    }

    /** As the address says it. */
    public String getAddress() {
        return address().orElse(null);
    }

    public void setAddress(String text) {
        String said = text == null ? "" : text;
        falling = said.startsWith(FALLING);
        by = Choices.constant(CaseloadOrder.By.class, falling ? said.substring(1) : said)
                .orElse(CaseloadOrder.STANDARD.by());
    }
}
