package org.plumbline.portal.api;

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
import org.plumbline.portal.today.EasierPlan;

/** Gives patients' devices what may be done in place of today's exercises, where one is too much. */
@Path("easier")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class EasierResource {

    private final EasierPlan plan;

    @Inject
    EasierResource(EasierPlan plan) {
        this.plan = plan;
    }

    EasierResource() {
        this(null);
    }

    /** The easier variants of the caller's day, each under the id of the exercise that it takes the place of. */
    @GET
    public JsonObject easier() {
        return plan.json();
    }
}
