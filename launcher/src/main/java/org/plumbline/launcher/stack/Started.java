package org.plumbline.launcher.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;

/** What has been started, to be ended in the reverse order, once. */
final class Started implements AutoCloseable {
    private final Deque<AutoCloseable> latestFirst = new ArrayDeque<>();
    private volatile boolean closed;

    private Started() {}

    /** Ended at the latest when the program ends, by Ctrl-C too. */
    static Started endingWithTheProgram() {
        Started started = new Started();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "plumbline-end"));
        return started;
    }

    /** Takes it into care; if all is being ended already, it's ended at once. */
    synchronized <T extends AutoCloseable> T add(T each) {
        latestFirst.push(each);
        if (closed) {
            close();
            throw new IllegalStateException("Interrupted while starting");
        }
        return each;
    }

    /** Opens the data directory, and ends what a killed run left there; at the end nothing of this run is left. */
    DataDirectory open(Path directory) {
        DataDirectory data = add(DataDirectory.open(directory));
        add(() -> endLeftovers(data));
        endLeftovers(data);
        return data;
    }

    private static void endLeftovers(DataDirectory data) {
        data.processes().endAll();
        Database.endLeftover(data);
    }

    boolean isEnding() {
        return closed;
    }

    /** Ends everything; one that can't be ended doesn't keep the others running. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!latestFirst.isEmpty()) {
            try {
                latestFirst.pop().close();
            } catch (Exception e) {
                System.getLogger(Started.class.getName()).log(System.Logger.Level.WARNING, "Not ended cleanly", e);
            }
        }
    }
}
