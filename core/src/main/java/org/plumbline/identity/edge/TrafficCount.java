package org.plumbline.identity.edge;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;

/** Counts each request from its first moment to its last, so that a server that ends knows whom to wait for. */
public class TrafficCount implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Traffic.ALL.begin();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Traffic.ALL.end();
    }
}
