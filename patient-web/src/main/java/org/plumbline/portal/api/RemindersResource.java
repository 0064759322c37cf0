package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.calendar.ChangeCalendarAddress;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reminder.ChangeReminders;

/** Takes when a patient wants to be reminded, and makes and ends the address of their calendar. */
@Path("reminders")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RemindersResource {

    private static final String PAGE = "/portal/reminder/reminders.xhtml?";

    private final ChangeReminders change;
    private final ChangeCalendarAddress address;
    private final Caller caller;

    @Inject
    RemindersResource(ChangeReminders change, ChangeCalendarAddress address, Caller caller) {
        this.change = change;
        this.address = address;
        this.caller = caller;
    }

    RemindersResource() {
        this(null, null, null);
    }

    /** Keeps the choice, and goes back to it; with a notice where a day or the time is missing. */
    @POST
    public Response choose(@BeanParam RemindersForm form, @BeanParam WeekForm week) {
        if (!form.isFor(caller.patientId())) {
            return back("unsent");
        }
        return form.choice(week)
                .map(choice -> {
                    change.choose(choice);
                    return back("saved");
                })
                .orElseGet(() -> back("incomplete"));
    }

    /** Makes a new address of the calendar; the old one ends. */
    @POST
    @Path("calendar")
    public Response make(@FormParam("patient") String patient) {
        if (!caller.patientId().equals(new Field(patient).id())) {
            return back("unsent");
        }
        address.make();
        return back("made");
    }

    /** Ends the address of the calendar. */
    @POST
    @Path("calendar/end")
    public Response end(@FormParam("patient") String patient) {
        if (!caller.patientId().equals(new Field(patient).id())) {
            return back("unsent");
        }
        address.revoke();
        return back("ended");
    }

    private static Response back(String told) {
        return Response.seeOther(URI.create(PAGE + told + "=true")).build();
    }
}
