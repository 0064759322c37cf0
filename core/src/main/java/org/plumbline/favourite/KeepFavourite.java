package org.plumbline.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A member keeps exercises at hand, for nobody but themselves. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class KeepFavourite {

    private final FavouriteExercises favourites;
    private final Catalogues catalogues;

    @Inject
    KeepFavourite(FavouriteExercises favourites, Catalogues catalogues) {
        this.favourites = favourites;
        this.catalogues = catalogues;
    }

    KeepFavourite() {
        this(null, null);
    }

    /** The ids of the exercises that the member keeps at hand. */
    public Set<String> mine() {
        return favourites.mine();
    }

    /**
     * Keeps an exercise at hand; once, however often it is said.
     *
     * @throws org.plumbline.knowledge.EntryUnknown where the clinic's catalogue does not have it
     */
    public void keep(String exercise) {
        favourites.keep(catalogues.current().exercise(exercise).id());
    }

    /** Keeps it at hand no longer; nothing happens where it wasn't. */
    public void drop(String exercise) {
        favourites.drop(exercise);
    }
}
