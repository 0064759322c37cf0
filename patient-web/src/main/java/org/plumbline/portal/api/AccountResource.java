package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.consent.DeleteOwnAccount;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Proved;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Deletes a patient's account. */
@Path("account")
@ApplicationScoped
@Proved
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class AccountResource {

    private static final URI GONE = URI.create("/portal/gone.xhtml");
    private static final URI UNSURE = URI.create("/portal/settings/leave.xhtml?incomplete=true");

    private final DeleteOwnAccount deleteOwnAccount;
    private final Caller caller;
    private final Person person;

    @Inject
    AccountResource(DeleteOwnAccount deleteOwnAccount, Caller caller, Person person) {
        this.deleteOwnAccount = deleteOwnAccount;
        this.caller = caller;
        this.person = person;
    }

    AccountResource() {
        this(null, null, null);
    }

    /** Ends it, with what the browser keeps of us; back to the question where the box is not ticked. */
    @POST
    @Path("deletion")
    public Response delete(@BeanParam SureForm form) {
        if (!form.isSureOf(caller.patientId())) {
            return Response.seeOther(UNSURE).build();
        }
        deleteOwnAccount.leave(person.getLocale());
        return Response.seeOther(GONE)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}
