package org.plumbline.clinic.audit;

import java.util.List;
import java.util.Map;
import org.plumbline.oversight.AuditRow;
import org.plumbline.oversight.ViewAudit;
import org.plumbline.patient.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The table's rows, fetched a page at a time. */
final class Trail extends LazyDataModel<AuditRow> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 100;

    /** A proxy: it is serialized as one. */
    @SuppressWarnings("serial")
    private final ViewAudit audit;

    private final SearchForm form;

    Trail(ViewAudit audit, SearchForm form) {
        this.audit = audit;
        this.form = form;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return audit.count(form.search());
    }

    @Override
    public List<AuditRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return audit.rows(form.search(), new Slice(Math.max(0, first), Math.max(1, Math.min(size, MOST_ROWS))));
    }

    @Override
    public String getRowKey(AuditRow row) {
        return row.id().toString();
    }
}
