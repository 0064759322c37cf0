package org.plumbline.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands out the one catalogue: read once for all applications, for this class is loaded once for all of them. */
@ApplicationScoped
class CatalogueProducer {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Produces
    Catalogue catalogue() {
        return CATALOGUE;
    }
}
