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
import org.plumbline.course.ViewOwnLight;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.RecordPain;

/** Takes a patient's pain reports. */
@Path("pain")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class PainResource {

    private static final URI INCOMPLETE = URI.create("/portal/pain/report.xhtml?incomplete=true");
    private static final URI UNSENT = URI.create("/portal/pain/report.xhtml?unsent=true");
    private static final URI THANKS = URI.create("/portal/pain/thanks.xhtml");

    private static final URI SCREEN = URI.create("/portal/danger/screen.xhtml");

    private final RecordPain recordPain;
    private final ViewOwnLight viewOwnLight;
    private final Caller caller;

    @Inject
    PainResource(RecordPain recordPain, ViewOwnLight viewOwnLight, Caller caller) {
        this.recordPain = recordPain;
        this.viewOwnLight = viewOwnLight;
        this.caller = caller;
    }

    PainResource() {
        this(null, null, null);
    }

    /**
     * Records a report of the caller's, and goes on to the red-flag questions where it asks them, else to the thanks; back to the form, where something was left out, or where
     * the form was made for somebody else.
     */
    @POST
    public Response report(@BeanParam PainForm form) {
        if (!form.isFor(caller.patientId())) {
            return Response.seeOther(UNSENT).build();
        }
        if (!form.isComplete()) {
            return Response.seeOther(INCOMPLETE).build();
        }
        recordPain.record(form.entry());
        return Response.seeOther(viewOwnLight.today().asks() ? SCREEN : THANKS).build();
    }
}
