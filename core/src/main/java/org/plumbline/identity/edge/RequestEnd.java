package org.plumbline.identity.edge;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;

/** Forgets at a request's end what the log said of it: the thread goes on with another's. */
public class RequestEnd implements ServletRequestListener {

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        LogContext.end();
    }
}
