package org.plumbline.identity.edge;

import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.DatabaseGone;

/** What status an exception answers with, in one place for pages, endpoints and the door. */
public final class Failure {

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final int FIRST_OF_OURS = 500;
    private static final int DEEPEST = 20;

    private Failure() {}

    /**
     * The status that an exception answers with; what isn't the caller's to amend is written to the log.
     *
     * <p>What isn't the caller's and what isn't there are the same: 404.
     */
    public static int statusOf(Throwable thrown) {
        int status = find(thrown);
        if (status >= FIRST_OF_OURS) {
            LOG.log(Level.ERROR, "answered with " + status, thrown);
        }
        return status;
    }

    private static int find(Throwable thrown) {
        if (DatabaseGone.isCauseOf(thrown)) {
            return 503;
        }
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof NotAllowed) {
                return 404;
            }
            if (cause instanceof WebApplicationException web) {
                return web.getResponse().getStatus();
            }
            cause = cause.getCause();
        }
        return thrown instanceof IllegalArgumentException ? 400 : 500;
    }
}
