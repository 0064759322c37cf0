package org.plumbline.clinic.knowledge;

/**
 * One of the catalogue's entries to choose.
 *
 * @param label what it is called, in the language of the page
 */
public record Choice(String id, String label) {

    /** The entry's id. */
    public String getId() {
        return id;
    }

    /** What it is called. */
    public String getLabel() {
        return label;
    }
}
