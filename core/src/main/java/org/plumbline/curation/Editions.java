package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.knowledge.Catalogue;

/** The catalogues as they came: this build's, and those that were deployed before it. Each is read once. */
@ApplicationScoped
class Editions {

    private final EntityManager entityManager;
    private final Map<String, Catalogue> read = new ConcurrentHashMap<>();
    private final Catalogue newest;

    @Inject
    Editions(EntityManager entityManager, Catalogue newest) {
        this.entityManager = entityManager;
        this.newest = newest;
    }

    Editions() {
        this(null, null);
    }

    /** The one that this build carries. */
    Catalogue newest() {
        return newest;
    }

    /** The edition of a version without a clinic's changes; nothing where it was never deployed here. */
    Optional<Catalogue> of(String version) {
        if (version.equals(newest.version())) {
            return Optional.of(newest);
        }
        Catalogue known = read.get(version);
        return known != null ? Optional.of(known) : stored(version);
    }

    private Optional<Catalogue> stored(String version) {
        Optional<Catalogue> stored = Optional.ofNullable(entityManager.find(CatalogueEdition.class, version))
                .map(edition -> Catalogue.load(edition.version(), edition.content()));
        stored.ifPresent(catalogue -> read.put(version, catalogue));
        return stored;
    }
}
