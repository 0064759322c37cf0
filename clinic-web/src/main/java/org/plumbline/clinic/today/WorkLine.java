package org.plumbline.clinic.today;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.worklist.WorkItem;

/** A row of the worklist. */
public final class WorkLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPage page;

    @SuppressWarnings("serial")
    private final WorkItem item;

    private final boolean doable;

    WorkLine(ListPage page, WorkItem item, boolean doable) {
        this.page = page;
        this.item = item;
        this.doable = doable;
    }

    /** Marks it as done. */
    public String done() {
        return page.done(item);
    }

    /** Does what the row's one button says. */
    public String act() {
        return page.act(item);
    }

    /** What waits. */
    public String getKind() {
        return item.kind().name();
    }

    /** Its icon. */
    public String getIcon() {
        return "pi "
                + switch (item.kind()) {
                    case EMERGENCY -> "pi-exclamation-triangle";
                    case URGENT_FLAG -> "pi-flag-fill";
                    case STOP_LIGHT -> "pi-ban";
                    case MESSAGE_WARNING, MESSAGE -> "pi-comments";
                    case RED_LIGHT -> "pi-bolt";
                    case SECOND_LOOK -> "pi-eye";
                    case HANDED_OVER -> "pi-user-plus";
                    case VISIT -> "pi-calendar";
                    case RETEST -> "pi-sync";
                    case NO_LOG_14 -> "pi-calendar-times";
                    case NO_LOG_7 -> "pi-calendar-minus";
                    case PROGRAM_ENDING -> "pi-hourglass";
                    case INVITATION_SPENT, INVITATION_ENDED, INVITATION_WAITING -> "pi-envelope";
                };
    }

    /** Whether it tells of danger. */
    public boolean isDanger() {
        return item.kind().isDanger();
    }

    /** Whether the person may mark it as done, or is to open the record first. */
    public boolean isDoable() {
        return doable;
    }

    /** Where its one action leads, with {@link #getTarget()} as the id; null where the action is a command. */
    public String getOutcome() {
        return switch (item.kind()) {
            case EMERGENCY, URGENT_FLAG, SECOND_LOOK ->
                item.assessment().isPresent() ? "/assessment/view" : "/patient/overview";
            case STOP_LIGHT, RED_LIGHT, HANDED_OVER, NO_LOG_14, NO_LOG_7 -> "/patient/overview";
            case MESSAGE_WARNING, MESSAGE -> "/message/thread";
            case VISIT -> "/visit/list";
            case INVITATION_SPENT -> "/patient/access";
            case RETEST, PROGRAM_ENDING, INVITATION_ENDED, INVITATION_WAITING -> null;
        };
    }

    /** The assessment that it comes from; otherwise the patient. */
    public UUID getTarget() {
        return item.assessment().orElse(item.patient());
    }

    /** The patient's id. */
    public UUID getPatientId() {
        return item.patient();
    }

    /** Family name, given name. */
    public String getName() {
        return item.name();
    }

    /** The day that it is about. */
    public LocalDate getSince() {
        return item.since();
    }

    /** The name of the colleague who left it; null where none did. */
    public String getBy() {
        return item.by().orElse(null);
    }

    /** How many of the kind it puts together. */
    public int getCount() {
        return item.events().size();
    }
}
