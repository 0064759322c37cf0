package org.plumbline.clinic.caseload;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;

/** What is done to the patients whose boxes are ticked. */
public final class TogetherForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TICKED = "chosen";

    /** A proxy: it is serialized as one. */
    @SuppressWarnings("serial")
    private final Together together;

    @SuppressWarnings("serial")
    private final ShownCaseload shown;

    private boolean opened;
    private String colleague;

    TogetherForm(Together together, ShownCaseload shown) {
        this.together = together;
        this.shown = shown;
    }

    /** Puts the colleague on the care teams. */
    public void join() {
        Set<UUID> chosen = chosen();
        if (!chosen.isEmpty()) {
            tell("joined", together.join(chosen, Addresses.id(colleague)));
        }
    }

    /** Takes the colleague off the care teams. */
    public void leave() {
        Set<UUID> chosen = chosen();
        if (!chosen.isEmpty()) {
            tell("left", together.leave(chosen, Addresses.id(colleague)));
        }
    }

    /** Sends the invitations once more. */
    public void invite() {
        Set<UUID> chosen = chosen();
        if (!chosen.isEmpty()) {
            tell("invited", together.inviteAgain(chosen));
        }
    }

    /** Those whose boxes are ticked; says so where there are none. */
    private static Set<UUID> chosen() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<UUID> chosen = new LinkedHashSet<>();
        for (String id : sent.getOrDefault(TICKED, new String[0])) {
            chosen.add(Addresses.id(id));
        }
        if (chosen.isEmpty()) {
            Notices.refused("caseload_list.error.nobody");
        }
        return chosen;
    }

    private void tell(String what, Together.Outcome outcome) {
        shown.forget();
        if (outcome.done() > 0) {
            Notices.done("caseload_list.done." + what, outcome.done());
        }
        outcome.refused().forEach((name, why) -> Notices.refused("caseload_list.error." + why, name));
    }

    /** Opens it, or shuts it. */
    public void toggle() {
        opened = !opened;
    }

    /** Whether it is open. */
    public boolean isOpened() {
        return opened;
    }

    /** The id of the colleague. */
    public String getColleague() {
        return colleague;
    }

    public void setColleague(String member) {
        colleague = member;
    }
}
