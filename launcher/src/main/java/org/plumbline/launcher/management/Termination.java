package org.plumbline.launcher.management;

import java.lang.reflect.Proxy;

/**
 * What is done first on SIGTERM, before the shutdown hooks, which all run at once and of which one stops Payara.
 *
 * <p>The JDK supports the signal's handler ({@code jdk.unsupported}) but the compiler warns of it, so it's called by name.
 */
public final class Termination {
    private Termination() {}

    /** Runs the work when the signal comes, then ends the program as the signal would have. */
    public static void handle(Runnable first) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object handling = Proxy.newProxyInstance(
                Termination.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        end(first);
                    }
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), handling);
    }

    /** 128 and the signal's number, as everywhere. */
    private static void end(Runnable first) {
        try {
            first.run();
        } finally {
            System.exit(143);
        }
    }
}
