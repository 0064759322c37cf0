package org.plumbline.caseload;

import java.util.List;
import org.plumbline.knowledge.Catalogue;

/**
 * A part of the caseload.
 *
 * @param rows the patients
 * @param total how many the whole has
 * @param catalogue the clinic's, by which it was worked out
 */
public record CaseloadPage(List<CaseloadRow> rows, int total, Catalogue catalogue) {

    public CaseloadPage {
        rows = List.copyOf(rows);
    }
}
