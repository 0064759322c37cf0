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
import org.plumbline.outcome.RecordOwnOutcome;
import org.plumbline.outcome.ScoreRefused;

/** Takes what patients say of how they are. */
@Path("outcome")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class OutcomeResource {

    private static final URI INCOMPLETE = URI.create("/portal/outcome/rate.xhtml?incomplete=true");
    private static final URI UNSENT = URI.create("/portal/outcome/rate.xhtml?unsent=true");
    private static final URI CHANGED = URI.create("/portal/outcome/rate.xhtml?changed=true");
    private static final URI THANKS = URI.create("/portal/outcome/thanks.xhtml");

    private final RecordOwnOutcome recordOutcome;
    private final Caller caller;

    @Inject
    OutcomeResource(RecordOwnOutcome recordOutcome, Caller caller) {
        this.recordOutcome = recordOutcome;
        this.caller = caller;
    }

    OutcomeResource() {
        this(null, null);
    }

    /**
     * Records it, and goes on to the thanks; back to the form, where something was left out, where the form was made for
     * somebody else, or where the goals have changed meanwhile.
     */
    @POST
    public Response tell(@BeanParam OutcomeForm form) {
        if (!form.isFor(caller.patientId())) {
            return Response.seeOther(UNSENT).build();
        }
        if (!form.isComplete()) {
            return Response.seeOther(INCOMPLETE).build();
        }
        try {
            recordOutcome.tell(form.entry());
            return Response.seeOther(THANKS).build();
        } catch (ScoreRefused e) {
            return Response.seeOther(CHANGED).build();
        }
    }
}
