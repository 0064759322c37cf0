package org.plumbline.launcher;

/** Tells what is being done, and when it is done; called from several threads. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = line -> {};

    void say(String line);

    /** Says what begins, does it, and says how long it took. */
    default <T> T during(String what, Work<T> work) {
        long begin = System.nanoTime();
        say(what + " …");
        T result = work.run();
        say("%s: %.1f s".formatted(what, (System.nanoTime() - begin) / 1e9));
        return result;
    }

    /** A piece of work with a result. */
    @FunctionalInterface
    interface Work<T> {
        T run();
    }
}
