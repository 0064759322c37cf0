package org.plumbline.portal.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.plumbline.learning.Reading;
import org.plumbline.learning.ViewLearning;

/** What there is for the caller to read, looked up once for a request. */
@RequestScoped
class OwnReading {

    private final ViewLearning view;
    private Reading reading;

    @Inject
    OwnReading(ViewLearning view) {
        this.view = view;
    }

    OwnReading() {
        this(null);
    }

    Reading get() {
        if (reading == null) {
            reading = view.own();
        }
        return reading;
    }
}
