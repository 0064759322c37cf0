package org.plumbline.tenancy;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Tells whether work failed because the database can't be reached just now; it may succeed a moment later. */
public final class DatabaseGone {

    /** Connection exceptions, and what PostgreSQL says when it shuts down, is down or starts. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";
    private static final int DEEPEST = 20;

    private DatabaseGone() {}

    /** Looks at an exception and its causes. */
    public static boolean isCauseOf(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (tellsSo(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * The pool's own exception says that it has no connection to give, the transaction's that the connection was lost
     * before the end.
     */
    private static boolean tellsSo(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof ResourceException
                || cause instanceof XAException
                || (cause instanceof SQLException sql && isOfConnection(sql.getSQLState()));
    }

    private static boolean isOfConnection(String state) {
        return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
    }
}
