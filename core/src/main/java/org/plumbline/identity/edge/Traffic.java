package org.plumbline.identity.edge;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The requests of both applications together: counted from before sign-in until the answer is written. */
final class Traffic implements TrafficMXBean {

    static final Traffic ALL = new Traffic();

    private static final String NAME = "org.plumbline:type=Traffic";

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile boolean closed;

    private Traffic() {}

    /** Offers the numbers to whoever asks in this process; the second application finds them offered. */
    static void offer() {
        MBeanServer registry = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName name = new ObjectName(NAME);
            if (registry.isRegistered(name)) {
                registry.unregisterMBean(name);
            }
            registry.registerMBean(ALL, name);
        } catch (InstanceAlreadyExistsException offeredMeanwhile) {
            System.getLogger(NAME).log(System.Logger.Level.DEBUG, "Offered already");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin() {
        begun.incrementAndGet();
    }

    void end() {
        ended.incrementAndGet();
    }

    void fail() {
        failed.incrementAndGet();
    }

    @Override
    public long getBegun() {
        return begun.get();
    }

    @Override
    public long getFailed() {
        return failed.get();
    }

    @Override
    public long getRunning() {
        return begun.get() - ended.get();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void setClosed(boolean now) {
        closed = now;
    }
}
