package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.course.Treatment;
import org.plumbline.course.ViewTreatment;

/** The treatment that the request's page is about: read once, however many parts of the page show it. */
@RequestScoped
class Treatments {

    private final ViewTreatment view;
    private Treatment read;
    private int days;

    @Inject
    Treatments(ViewTreatment view) {
        this.view = view;
    }

    Treatments() {
        this(null);
    }

    /** A patient's treatment, as far back as is asked for or farther. */
    Treatment of(UUID patient, Span span) {
        if (read == null || !read.patient().id().equals(patient) || days < span.days()) {
            read = view.of(patient, span.days());
            days = span.days();
        }
        return read;
    }
}
