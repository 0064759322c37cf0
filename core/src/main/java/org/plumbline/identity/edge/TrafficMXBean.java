package org.plumbline.identity.edge;

/** What the server's port for operators reads and says, in the platform's own registry: the two share no class. */
public interface TrafficMXBean {

    /** Requests since the start. */
    long getBegun();

    /** Requests that ended with an answer of 500 or above. */
    long getFailed();

    /** Requests that have begun and not ended. */
    long getRunning();

    /** Whether new requests are sent away, for the server is about to end. */
    boolean isClosed();

    void setClosed(boolean closed);
}
