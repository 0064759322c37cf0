package org.plumbline.curation;

/** Somebody else changed the clinic's catalogue after this person had read it. */
public class CatalogueChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueChangedMeanwhile() {
        super("the catalogue was changed meanwhile");
    }
}
