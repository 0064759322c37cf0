package org.plumbline.knowledge;

/** The catalogue has no entry of this kind with this id. */
public class EntryUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EntryUnknown(String kind, String id) {
        super("The catalogue has no " + kind + " \"" + id + "\"");
    }
}
