package org.plumbline.clinic.caseload;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.patient.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The table's rows, fetched a page at a time. */
final class Patients extends LazyDataModel<CaseloadRow> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 100;

    /** A proxy: it is serialized as one. */
    @SuppressWarnings("serial")
    private final ViewCaseload caseload;

    private String search;

    Patients(ViewCaseload caseload) {
        this.caseload = caseload;
    }

    String search() {
        return search;
    }

    void searchFor(String beginning) {
        search = beginning;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return caseload.count(Objects.requireNonNullElse(search, ""));
    }

    @Override
    public List<CaseloadRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        Slice slice = new Slice(Math.max(0, first), Math.max(1, Math.min(size, MOST_ROWS)));
        return caseload.rows(Objects.requireNonNullElse(search, ""), slice);
    }

    @Override
    public String getRowKey(CaseloadRow row) {
        return row.id().toString();
    }
}
