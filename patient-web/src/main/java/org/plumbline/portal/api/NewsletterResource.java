package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.ChooseNewsletter;

/** Takes that a patient asks for the newsletter, or stops it. */
@Path("newsletter")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class NewsletterResource {

    private static final String PAGE = "/portal/newsletter/newsletter.xhtml";

    private final ChooseNewsletter choose;
    private final Caller caller;

    @Inject
    NewsletterResource(ChooseNewsletter choose, Caller caller) {
        this.choose = choose;
        this.caller = caller;
    }

    NewsletterResource() {
        this(null, null);
    }

    /** Asks for it, and goes back to the page, which says how it stands; a form that was made for somebody else does nothing. */
    @POST
    public Response ask(@FormParam("patient") String patient) {
        return choose(patient, choose::ask);
    }

    /** Stops it, in the same way. */
    @POST
    @Path("stop")
    public Response stop(@FormParam("patient") String patient) {
        return choose(patient, choose::stop);
    }

    private Response choose(String patient, Runnable choice) {
        if (!caller.patientId().equals(new Field(patient).id())) {
            return back("?unsent=true");
        }
        choice.run();
        return back("");
    }

    private static Response back(String told) {
        return Response.seeOther(URI.create(PAGE + told)).build();
    }
}
