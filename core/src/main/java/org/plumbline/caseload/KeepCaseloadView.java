package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.text.Words;
import org.plumbline.time.ClinicCalendar;

/** A member keeps ways to look at the caseload, for themselves. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class KeepCaseloadView {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_ADDRESS = 500;

    private final Caller caller;
    private final CaseloadViews views;
    private final ClinicCalendar calendar;

    @Inject
    KeepCaseloadView(Caller caller, CaseloadViews views, ClinicCalendar calendar) {
        this.caller = caller;
        this.views = views;
        this.calendar = calendar;
    }

    KeepCaseloadView() {
        this(null, null, null);
    }

    /** The caller's views, by name. */
    public List<CaseloadView> own() {
        return views.of(caller.memberId());
    }

    /**
     * Keeps a view.
     *
     * @param name of 1 to {@value #LONGEST_NAME} characters
     * @param address what follows the question mark, without any search
     * @throws ViewNameTaken where the caller has one of this name
     */
    public void keep(String name, String address) {
        String called = free(name, null);
        views.add(new CaseloadView(caller.memberId(), called, Words.of(address, LONGEST_ADDRESS)));
    }

    /**
     * Gives a view another name.
     *
     * @throws ViewNameTaken where the caller has another one of this name
     */
    public void rename(UUID id, String name) {
        views.get(id, caller.memberId()).rename(free(name, id));
    }

    /** The caseload opens with this view from now on, or no longer. */
    public void open(UUID id, boolean standard) {
        CaseloadView chosen = views.get(id, caller.memberId());
        own().forEach(view -> view.setStandard(standard && view.equals(chosen)));
    }

    /** Deletes a view: until the next is deleted it can be taken back. */
    public void delete(UUID id) {
        views.deletedOf(caller.memberId()).stream()
                .filter(view -> !view.id().equals(id))
                .forEach(views::remove);
        views.get(id, caller.memberId()).delete(calendar.now());
    }

    /**
     * Takes a deleted view back.
     *
     * @throws ViewNameTaken where there is another one of its name meanwhile
     */
    public void restore(UUID id) {
        CaseloadView view = views.get(id, caller.memberId());
        free(view.name(), id);
        view.restore();
    }

    private String free(String name, UUID but) {
        String called = Words.of(name, LONGEST_NAME);
        if (called.isEmpty()) {
            throw new IllegalArgumentException("a view has a name");
        }
        if (own().stream()
                .anyMatch(view -> view.name().equals(called) && !view.id().equals(but))) {
            throw new ViewNameTaken();
        }
        return called;
    }
}
