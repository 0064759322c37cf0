package org.plumbline.clinic.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.plumbline.curation.HideEntry;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.favourite.KeepFavourite;

/** The use cases of the library, as its page takes them together. */
@ApplicationScoped
class LibraryDesk {

    private final ViewCatalogue catalogues;
    private final KeepFavourite favourites;
    private final HideEntry hide;

    @Inject
    LibraryDesk(ViewCatalogue catalogues, KeepFavourite favourites, HideEntry hide) {
        this.catalogues = catalogues;
        this.favourites = favourites;
        this.hide = hide;
    }

    LibraryDesk() {
        this(null, null, null);
    }

    Library library(Locale locale) {
        return new Library(catalogues.current(), locale, favourites.mine());
    }

    KeepFavourite favourites() {
        return favourites;
    }

    HideEntry hide() {
        return hide;
    }
}
