package org.plumbline.clinic.caseload;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.caseload.CaseloadOrder;
import org.plumbline.caseload.KeepCaseloadView;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The caseload: the patients whom the member reaches, searched, filtered and sorted, a page at a time. */
@Named
@ViewScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A proxy: it is serialized as one. */
    @SuppressWarnings("serial")
    private final ViewCaseload caseload;

    @SuppressWarnings("serial")
    private final ShownCaseload shown;

    private final State state = new State();
    private final SavedViews saved;
    private final TogetherForm together;
    private boolean filtering;
    private String viewName;

    @Inject
    ListPage(ViewCaseload caseload, ShownCaseload shown, KeepCaseloadView views, Together together) {
        this.caseload = caseload;
        this.shown = shown;
        this.saved = new SavedViews(views, state);
        this.together = new TogetherForm(together, shown);
    }

    ListPage() {
        this(null, null, null, null);
    }

    /** An address that says nothing leads to the view that the member chose for it. */
    public String open() {
        boolean silent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .isEmpty();
        return silent ? saved.standard().orElse(null) : null;
    }

    void sort(CaseloadOrder.By by) {
        state.ordering().by(by);
        refresh();
    }

    /** Shows the first page of what is asked for now. */
    public void refresh() {
        state.setPage(null);
        shown.forget();
    }

    /** Restricts nothing any more. */
    public void clear() {
        state.getFilters().clear();
        refresh();
    }

    /** The next page. */
    public void next() {
        turn(1);
    }

    /** The page before. */
    public void previous() {
        turn(-1);
    }

    private void turn(int pages) {
        state.turn(state.page() + pages, getTotal());
        shown.forget();
    }

    /** Opens the filters, or shuts them. */
    public void filter() {
        filtering = !filtering;
    }

    /** Keeps what is shown under a name. */
    public String keep() {
        return saved.keep(viewName);
    }

    /** Takes back that a view was deleted. */
    public String undo() {
        return saved.undo();
    }

    /** Hands out a copy of all that is asked for. */
    public void export() {
        new CaseloadCopy(caseload.export(state.query())).send();
    }

    /** The patients of the page. */
    public List<Line> getLines() {
        return shown.lines(state);
    }

    /** How many patients there are on all pages. */
    public int getTotal() {
        return shown.page(state).total();
    }

    /** Where the page stands. */
    public Place getPlace() {
        return new Place(state, getTotal());
    }

    /** The heads of the columns that are shown. */
    public List<Head> getHeads() {
        return Stream.concat(
                        Stream.of(CaseloadOrder.By.NAME),
                        Stream.of(Column.values())
                                .filter(state.getLayout()::isShown)
                                .map(Column::order))
                .map(by -> new Head(this, by))
                .toList();
    }

    /** The saved views. */
    public List<ViewLine> getViews() {
        return shown.views(saved);
    }

    /** Whether a view was deleted just now. */
    public boolean isUndoable() {
        return saved.isUndoable();
    }

    /** The clinic's members. */
    public List<SelectItem> getColleagues() {
        return shown.colleagues().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    /** The dysfunctions of the clinic's catalogue, by name. */
    public List<SelectItem> getDysfunctions() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return shown.page(state).catalogue().dysfunctions().stream()
                .map(each -> new SelectItem(each.id(), each.name().in(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** What is shown, and how. */
    public State getState() {
        return state;
    }

    /** What is done to several. */
    public TogetherForm getTogether() {
        return together;
    }

    /** Whether the filters are open. */
    public boolean isFiltering() {
        return filtering;
    }

    /** The name of a view to keep. */
    public String getViewName() {
        return viewName;
    }

    public void setViewName(String name) {
        viewName = name;
    }
}
