package org.plumbline.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.plumbline.identity.edge.Failure;
import org.plumbline.session.ExerciseNotToday;

/** Answers what went wrong with a bare status, which core's one answer to failures turns into a page or a problem. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final URI PROGRAM_CHANGED = URI.create("/portal/today/today.xhtml?changed=true");

    @Override
    public Response toResponse(Throwable thrown) {
        return thrown instanceof ExerciseNotToday
                ? Response.seeOther(PROGRAM_CHANGED).build()
                : Response.status(Failure.statusOf(thrown)).build();
    }
}
