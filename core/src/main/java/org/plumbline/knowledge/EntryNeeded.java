package org.plumbline.knowledge;

/** What every program needs can't be hidden. */
public class EntryNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EntryNeeded(String id) {
        super("Without \"" + id + "\" no program could be proposed");
    }
}
