package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.plumbline.calendar.CalendarFeed;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives calendar programs what stands at a secret address. They sign in nowhere: whoever knows the address may read. */
@Path("calendar")
@ApplicationScoped
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class CalendarResource {

    private final CalendarFeed feed;

    @Inject
    CalendarResource(CalendarFeed feed) {
        this.feed = feed;
    }

    CalendarResource() {
        this(null);
    }

    /** The calendar; 410 where its address has ended, 404 where we never made it. The refusals say nothing of the address. */
    @GET
    @Path("{token}")
    public Response calendar(@PathParam("token") String token) {
        if (!feed.isOurs(token)) {
            return Response.status(Status.NOT_FOUND).build();
        }
        return feed.at(token)
                .map(text -> Response.ok(text, "text/calendar; charset=UTF-8")
                        .header("Content-Disposition", "inline; filename=\"plumbline.ics\""))
                .orElseGet(() -> Response.status(Status.GONE))
                .build();
    }
}
