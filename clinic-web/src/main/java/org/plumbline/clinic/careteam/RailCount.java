package org.plumbline.clinic.careteam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.emergency.ViewBrokenGlass;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What the rail shows an admin of a clinic that keeps care teams: how many emergencies wait to be looked at. */
@Named("emergencies")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class RailCount {

    private final Caller caller;
    private final ViewBrokenGlass view;
    private Integer unseen;

    @Inject
    RailCount(Caller caller, ViewBrokenGlass view) {
        this.caller = caller;
        this.view = view;
    }

    RailCount() {
        this(null, null);
    }

    /** Whether the rail has the place. */
    public boolean isShown() {
        return caller.rights()
                .filter(rights -> rights.who() == Who.ADMIN)
                .map(Rights::clinic)
                .filter(Rights.ClinicName::careTeams)
                .isPresent();
    }

    /** How many no admin has seen yet. */
    public int getUnseen() {
        if (unseen == null) {
            unseen = view.countUnseen();
        }
        return unseen;
    }
}
