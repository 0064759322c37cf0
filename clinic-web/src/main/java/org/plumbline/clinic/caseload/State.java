package org.plumbline.clinic.caseload;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.caseload.CaseloadQuery;
import org.plumbline.patient.Slice;

/** What of the caseload is shown, and how: all of it is in the address but for the search, which may be a name. */
public final class State implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final int MOST_PAGES = 10_000;

    private String search = "";
    private final Filters filters = new Filters();
    private final Ordering ordering = new Ordering();
    private final Layout layout = new Layout();
    private int page = 1;

    CaseloadQuery query() {
        return new CaseloadQuery(search, filters.filter(), ordering.order());
    }

    Slice slice() {
        return new Slice((page - 1) * ROWS, ROWS);
    }

    /** Turns pages; there is one at least. */
    void turn(int to, int total) {
        page = Math.max(1, Math.min(to, pages(total)));
    }

    static int pages(int total) {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    int page() {
        return page;
    }

    /** What follows the question mark of the address, without the page. */
    String view() {
        return text(parameters());
    }

    /** What follows the question mark of the address. */
    String address() {
        Map<String, String> parameters = parameters();
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return text(parameters);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(filters.parameters());
        Choices.put(parameters, "sort", ordering.address());
        Choices.put(parameters, "columns", layout.address());
        if (!layout.getDays().equals(new Layout().getDays())) {
            parameters.put("days", layout.getDays());
        }
        return parameters;
    }

    private static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Ordering ordering() {
        return ordering;
    }

    /** The filters. */
    public Filters getFilters() {
        return filters;
    }

    /** The order. */
    public Ordering getOrdering() {
        return ordering;
    }

    /** The columns. */
    public Layout getLayout() {
        return layout;
    }

    /** The beginning of a name or number, or a day of birth. */
    public String getSearch() {
        return search;
    }

    public void setSearch(String typed) {
        String other = typed == null ? "" : typed;
        if (!other.equals(search)) {
            search = other;
            page = 1;
        }
    }

    /** The page, from 1. */
    public String getPage() {
        return page == 1 ? null : Integer.toString(page);
    }

    public void setPage(String number) {
        try {
            page = Math.max(1, Math.min(Integer.parseInt(number == null ? "1" : number), MOST_PAGES));
        } catch (NumberFormatException e) {
            page = 1;
        }
    }
}
