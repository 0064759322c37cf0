package org.plumbline.clinic.caseload;

import java.io.Serializable;
import java.util.UUID;
import org.plumbline.caseload.CaseloadView;

/** A saved view, with what can be done to it. */
public final class ViewLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SavedViews views;
    private final UUID id;
    private final String address;
    private final boolean standard;
    private final String name;
    private String other;

    ViewLine(SavedViews views, CaseloadView view) {
        this.views = views;
        this.id = view.id();
        this.address = view.address();
        this.standard = view.isStandard();
        this.name = view.name();
        this.other = view.name();
    }

    /** Gives it the name that was typed. */
    public String rename() {
        return views.rename(id, other);
    }

    /** The caseload opens with it, or no longer. */
    public String open() {
        return views.open(id, !standard);
    }

    /** Deletes it. */
    public String delete() {
        return views.delete(id);
    }

    /** Its id. */
    public UUID getId() {
        return id;
    }

    /** What its member calls it. */
    public String getName() {
        return name;
    }

    /** What follows the question mark. */
    public String getAddress() {
        return address;
    }

    /** Whether the caseload opens with it. */
    public boolean isStandard() {
        return standard;
    }

    /** What the button says that {@link #open()} is behind. */
    public String getOpening() {
        return standard ? "nostandard" : "standard";
    }

    /** Its name in the field. */
    public String getOther() {
        return other;
    }

    public void setOther(String typed) {
        other = typed;
    }
}
