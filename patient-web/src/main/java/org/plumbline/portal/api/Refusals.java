package org.plumbline.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.session.ExerciseNotToday;

/** Answers what went wrong with a bare status, which the container turns into the page for it; the log says what it was. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final URI PROGRAM_CHANGED = URI.create("/portal/today/today.xhtml?changed=true");

    /** What a caller can do something about. All else is ours. */
    private static final Map<Class<? extends Throwable>, Status> STATUS = Map.of(
            NotAllowed.class, Status.FORBIDDEN,
            IllegalArgumentException.class, Status.BAD_REQUEST);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ExerciseNotToday) {
            return Response.seeOther(PROGRAM_CHANGED).build();
        }
        Response.StatusType status = thrown instanceof WebApplicationException web
                ? web.getResponse().getStatusInfo()
                : STATUS.getOrDefault(thrown.getClass(), Status.INTERNAL_SERVER_ERROR);
        String reference = UUID.randomUUID().toString();
        request.setAttribute("plumbline.reference", reference);
        boolean ours = status.getFamily() == Response.Status.Family.SERVER_ERROR;
        LOG.log(ours ? Level.ERROR : Level.DEBUG, reference, thrown);
        return Response.status(status).build();
    }
}
