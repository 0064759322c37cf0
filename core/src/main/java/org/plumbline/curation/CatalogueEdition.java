package org.plumbline.curation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The files of a catalogue that was once deployed. It is the same for every clinic, and the only entity without a tenant. */
@Entity
@Table(name = "catalogue_edition")
class CatalogueEdition {

    @Id
    private String version;

    private byte[] content;

    protected CatalogueEdition() {}

    String version() {
        return version;
    }

    byte[] content() {
        return content.clone();
    }
}
