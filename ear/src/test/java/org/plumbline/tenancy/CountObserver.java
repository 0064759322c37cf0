package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Counts patients when it is told to, in a thread of the container's. */
@ApplicationScoped
class CountObserver {

    void on(@ObservesAsync Count event) {
        event.work().patients();
    }
}
