package org.plumbline.identity.edge;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * What every line of the log says of the request that it was written for: the reference number and the clinic, both ids.
 *
 * <p>Server and application share no class, so the two meet in one of the JDK's: a formatter that takes a supplier is
 * handed ours, any other is left alone.
 */
public final class LogContext {

    private static final ThreadLocal<Map<String, String>> CURRENT = ThreadLocal.withInitial(TreeMap::new);

    private LogContext() {}

    /** Says that this thread now works for a request. */
    public static void begin(String reference) {
        end();
        CURRENT.get().put("request", reference);
    }

    /** Says for which clinic it works. */
    public static void clinic(UUID tenant) {
        CURRENT.get().put("clinic", tenant.toString());
    }

    /** Says that the thread's work for the request is over. */
    public static void end() {
        CURRENT.remove();
    }

    /** Lets the server's log ask here. */
    static void offer() {
        Supplier<Map<String, String>> context = CURRENT::get;
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            offer(handler.getFormatter(), context);
        }
    }

    /** Our own formatter takes anything, and looks what it is. */
    @SuppressWarnings("unchecked")
    private static void offer(Formatter formatter, Supplier<Map<String, String>> context) {
        if (formatter instanceof Consumer<?> taker) {
            ((Consumer<Object>) taker).accept(context);
        }
    }
}
