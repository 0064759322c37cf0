package org.plumbline.clinic.visit;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Conflict;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.ChangedMeanwhile;
import org.plumbline.visit.PlannedVisit;
import org.plumbline.visit.VisitDetails;
import org.plumbline.visit.VisitRefused;

/** A patient's visits, and the form by which one is planned or changed. */
@Named("visitList")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final VisitBook book;

    private final CancelledNotice cancelled = new CancelledNotice();
    private String id;
    private VisitForm form = VisitForm.empty();
    private Conflict conflict;

    @SuppressWarnings("serial")
    private List<VisitLine> lines;

    @Inject
    ListPage(VisitBook book) {
        this.book = book;
    }

    ListPage() {
        this(null);
    }

    /** Plans what is typed, or changes the visit that the form was made from; what can't be stays in its field. */
    public String save() {
        try {
            keep(form.typed());
        } catch (VisitRefused e) {
            Notices.refusedAt("visit:" + field(e.why()), "visit_list.error." + e.why());
            return null;
        } catch (ChangedMeanwhile e) {
            conflict = book.conflict(patient(), form);
            return conflict.getLines().isEmpty() ? keepMine() : null;
        }
        return here();
    }

    /** Keeps what is typed, now that both were seen. */
    public String keepMine() {
        form.changes(conflict.version());
        return save();
    }

    /** Both versions, where somebody else changed the visit meanwhile; null where nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    private void keep(VisitDetails details) {
        if (form.changed().isPresent()) {
            book.move(form.changed().get(), details);
            Notices.done("visit_list.done.moved");
        } else {
            book.plan(form.key(), patient(), details);
            Notices.done("visit_list.done.planned");
        }
    }

    private static String field(VisitRefused.Why why) {
        return switch (why) {
            case PAST, NO_SUCH_TIME -> "time";
            case TOO_FAR, CANCELLED -> "day";
            case MINUTES -> "minutes";
            case PLACE, VIDEO -> "where";
            case MEMBER -> "member";
        };
    }

    void change(PlannedVisit visit) {
        form = VisitForm.of(visit);
        conflict = null;
    }

    String cancel(PlannedVisit visit) {
        book.cancel(visit.key().id());
        cancelled.offer(visit.key().id());
        return here();
    }

    String takeUp(UUID visit) {
        book.takeUp(visit);
        Notices.done("visit_list.done.takenup");
        return here();
    }

    /** Takes back that a visit was cancelled just now. */
    public String undo() {
        return cancelled.get().map(this::takeUp).orElseGet(this::here);
    }

    private String here() {
        return "/visit/list.xhtml?faces-redirect=true&id=" + patient();
    }

    private UUID patient() {
        return Addresses.id(id);
    }

    /** The visits to come, the next first. */
    public List<VisitLine> getNext() {
        return lines().stream().filter(line -> !line.isOver()).toList();
    }

    /** The visits that are over, the latest first. */
    public List<VisitLine> getPast() {
        List<VisitLine> past =
                new ArrayList<>(lines().stream().filter(VisitLine::isOver).toList());
        Collections.reverse(past);
        return past;
    }

    private List<VisitLine> lines() {
        if (lines == null) {
            lines = book.visits(patient()).stream()
                    .map(visit -> new VisitLine(this, visit))
                    .toList();
        }
        return lines;
    }

    /** Whether a visit was cancelled just now, which can be taken back. */
    public boolean isUndoable() {
        return cancelled.get().isPresent();
    }

    /** The members whom a patient can see. */
    public List<SelectItem> getMembers() {
        return book.hosts().stream()
                .map(host -> new SelectItem(host.id().toString(), host.name()))
                .toList();
    }

    /** The visit that is written. */
    public VisitForm getForm() {
        return form;
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }
}
