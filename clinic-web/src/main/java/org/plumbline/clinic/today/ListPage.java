package org.plumbline.clinic.today;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.worklist.Deed;
import org.plumbline.worklist.RecordNotOpened;
import org.plumbline.worklist.TooLateToUndo;
import org.plumbline.worklist.WorkItem;
import org.plumbline.worklist.WorkKind;
import org.plumbline.worklist.Worklist;

/**
 * What waits today, the most urgent first. Each action opens the page anew: within one view the rows stay those that were
 * shown, so that a click that comes twice is never about another row.
 */
@Named("todayList")
@ViewScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANEW = "/today/list?faces-redirect=true&includeViewParams=true";
    private static final int ROWS = 25;

    @SuppressWarnings("serial")
    private final Work work;

    private String kind;
    private int most = ROWS;

    @SuppressWarnings("serial")
    private Worklist shown;

    @SuppressWarnings("serial")
    private List<WorkLine> lines;

    private final UndoNotice undo = new UndoNotice();

    @Inject
    ListPage(Work work) {
        this.work = work;
    }

    ListPage() {
        this(null);
    }

    String done(WorkItem item) {
        try {
            undo.offer(work.done(item));
        } catch (RecordNotOpened e) {
            Notices.refused("today_list.error.unopened");
        }
        return ANEW;
    }

    String undo(Deed deed) {
        try {
            work.undo(deed);
            Notices.done("today_list.done.undone");
        } catch (TooLateToUndo e) {
            Notices.refused("today_list.error.late");
        }
        return ANEW;
    }

    String act(WorkItem item) {
        return work.act(item).orElse(ANEW);
    }

    /** Takes back what was done last. */
    public String undoLast() {
        return undo.of(shown()).map(this::undo).orElse(ANEW);
    }

    /** Shows more rows. */
    public void more() {
        most += ROWS;
        shown = null;
        lines = null;
    }

    private Worklist shown() {
        if (shown == null) {
            shown = work.today(only(), most);
        }
        return shown;
    }

    /** What the address names and isn't a kind is none. */
    private Optional<WorkKind> only() {
        return Stream.of(WorkKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    /** The rows. */
    public List<WorkLine> getLines() {
        if (lines == null) {
            lines = shown().items().stream()
                    .map(item -> new WorkLine(this, item, shown().mayBeDone(item)))
                    .toList();
        }
        return lines;
    }

    /** Whether there are more rows than are shown. */
    public boolean isMore() {
        int all = only().map(one -> shown().counts().getOrDefault(one, 0)).orElseGet(shown()::total);
        return all > getLines().size();
    }

    /** The kinds of which something waits, with how many. */
    public List<KindCount> getKinds() {
        return shown().counts().entrySet().stream()
                .map(each -> new KindCount(each.getKey(), each.getValue(), only()))
                .toList();
    }

    /** How many wait, of all kinds. */
    public int getTotal() {
        return shown().total();
    }

    /** What was marked as done today, the latest first. */
    public List<DoneLine> getDone() {
        return shown().done().stream().map(deed -> new DoneLine(this, deed)).toList();
    }

    /** What was done just now and can be taken back; null where there is none. */
    public DoneLine getUndoable() {
        return undo.of(shown()).map(deed -> new DoneLine(this, deed)).orElse(null);
    }

    /** The one kind that is shown, as the address names it; null where all are. */
    public String getKind() {
        return only().map(Enum::name).orElse(null);
    }

    public void setKind(String name) {
        kind = name;
    }
}
