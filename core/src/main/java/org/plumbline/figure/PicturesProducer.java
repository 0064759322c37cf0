package org.plumbline.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.plumbline.knowledge.Catalogue;

/** Hands out the one set of pictures: read once for all applications, for this class is loaded once for all of them. */
@ApplicationScoped
class PicturesProducer {

    private static Pictures shared;

    private final Catalogue catalogue;

    @Inject
    PicturesProducer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    PicturesProducer() {
        this(null);
    }

    @Produces
    Pictures pictures() {
        return shared(catalogue);
    }

    private static synchronized Pictures shared(Catalogue catalogue) {
        if (shared == null) {
            shared = Pictures.load(catalogue);
        }
        return shared;
    }
}
