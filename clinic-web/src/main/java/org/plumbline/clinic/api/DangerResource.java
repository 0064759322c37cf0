package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.text.Jsons;
import org.plumbline.worklist.WatchDanger;

/** Tells an open worklist whether what tells of danger is still what it shows. */
@Path("danger")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class DangerResource {

    private final WatchDanger watch;

    @Inject
    DangerResource(WatchDanger watch) {
        this.watch = watch;
    }

    DangerResource() {
        this(null);
    }

    /** One value for all of it: another as soon as something comes or goes. */
    @GET
    public JsonObject state() {
        return Jsons.object().add("state", watch.state().toString()).build();
    }
}
