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
import org.plumbline.portal.today.TodayPlan;

/** Gives patients' devices the day: what is to be done, how, and why. */
@Path("today")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class TodayResource {

    private final TodayPlan plan;

    @Inject
    TodayResource(TodayPlan plan) {
        this.plan = plan;
    }

    TodayResource() {
        this(null);
    }

    /** The caller's day. */
    @GET
    public JsonObject today() {
        return plan.json();
    }
}
