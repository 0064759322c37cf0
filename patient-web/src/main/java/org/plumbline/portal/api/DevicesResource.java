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
import org.plumbline.device.OwnDevices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Signs a patient's other devices out. */
@Path("devices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class DevicesResource {

    private static final URI DONE = URI.create("/portal/settings/devices.xhtml?done=true");
    private static final URI LATER = URI.create("/portal/settings/devices.xhtml?later=true");

    private final OwnDevices devices;

    @Inject
    DevicesResource(OwnDevices devices) {
        this.devices = devices;
    }

    DevicesResource() {
        this(null);
    }

    /** Signs one of them out, by its session. */
    @POST
    public Response signOut(@FormParam("session") String session) {
        return after(devices.signOut(session == null ? "" : session));
    }

    /** Signs out all but the one that asks. */
    @POST
    @Path("others")
    public Response signOutOthers() {
        return after(devices.signOutOthers());
    }

    private static Response after(boolean isTold) {
        return Response.seeOther(isTold ? DONE : LATER).build();
    }
}
