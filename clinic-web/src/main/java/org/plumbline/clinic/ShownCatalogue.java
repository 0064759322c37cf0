package org.plumbline.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.knowledge.Catalogue;

/** The clinic's catalogue, asked for once in a request, however many parts of its page need it. */
@RequestScoped
public class ShownCatalogue {

    private final ViewCatalogue view;
    private Catalogue current;

    @Inject
    ShownCatalogue(ViewCatalogue view) {
        this.view = view;
    }

    ShownCatalogue() {
        this(null);
    }

    /** The catalogue with the clinic's changes. */
    public Catalogue current() {
        if (current == null) {
            current = view.current();
        }
        return current;
    }
}
