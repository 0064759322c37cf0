package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives browsers the script that answers for the portal where there is no network. It is public, as all our scripts. */
@Path("worker")
@ApplicationScoped
@Produces("text/javascript; charset=UTF-8")
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class WorkerResource {

    private final ServletContext files;

    @Inject
    WorkerResource(ServletContext files) {
        this.files = files;
    }

    WorkerResource() {
        this(null);
    }

    /** The script; a browser asks each day whether there is a new one. It may answer for all of the portal. */
    @GET
    public Response worker() {
        return script("worker.js");
    }

    /** The same for browsers that send in the background, as a module. */
    @GET
    @Path("sending")
    public Response sending() {
        return script("sending.js");
    }

    private Response script(String name) {
        return Response.ok(files.getResourceAsStream("/resources/portal/" + name))
                .header("Service-Worker-Allowed", "/portal/")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
