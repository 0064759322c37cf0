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
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.MessageRefused;
import org.plumbline.message.MessageText;
import org.plumbline.message.WriteMessage;

/** Takes what a patient writes to their clinic. */
@Path("message")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class MessageResource {

    private static final String PAGE = "/portal/message/thread.xhtml?";

    private final WriteMessage write;
    private final Caller caller;

    @Inject
    MessageResource(WriteMessage write, Caller caller) {
        this.write = write;
        this.caller = caller;
    }

    MessageResource() {
        this(null, null);
    }

    /**
     * Writes the caller's message, and goes back to the thread, where it stands; with a notice, where there is nothing to write,
     * or too much, or where the form was made for somebody else.
     */
    @POST
    public Response send(@BeanParam MessageForm form) {
        if (!form.isFor(caller.patientId())) {
            return back("unsent");
        }
        try {
            write.write(form.key(), new MessageText(form.text()));
        } catch (MessageRefused e) {
            return back(e.why() == MessageRefused.Why.EMPTY ? "nothing" : "long");
        }
        return back("sent");
    }

    private static Response back(String told) {
        return Response.seeOther(URI.create(PAGE + told + "=true")).build();
    }
}
