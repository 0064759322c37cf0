package org.plumbline.portal.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.plumbline.identity.RefusedAccess;
import org.plumbline.identity.edge.Failure;
import org.plumbline.session.ExerciseNotToday;

/** Answers what went wrong with a bare status, which core's one answer to failures turns into a page or a problem. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final URI PROGRAM_CHANGED = URI.create("/portal/today/today.xhtml?changed=true");

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ExerciseNotToday) {
            return Response.seeOther(PROGRAM_CHANGED).build();
        }
        int status = Failure.statusOf(thrown);
        if (status == Status.NOT_FOUND.getStatusCode()) {
            CDI.current()
                    .select(RefusedAccess.class)
                    .get()
                    .tell(request.getServletPath() + request.getPathInfo(), null);
        }
        return Response.status(status).build();
    }
}
