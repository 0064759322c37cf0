package org.plumbline.curation;

/** Neither this build nor the database has the catalogue of this version. */
public class CatalogueVersionUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueVersionUnknown(String version) {
        super("there is no catalogue \"" + version + "\"");
    }
}
