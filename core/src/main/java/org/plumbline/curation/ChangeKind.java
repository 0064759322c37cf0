package org.plumbline.curation;

import org.plumbline.audit.AuditAction;

/** What a clinic changed. */
public enum ChangeKind {
    /** The limit of a criterion. */
    LIMIT(true),
    /** When a stage begins. */
    STAGES(true),
    /** Whether an entry is offered. */
    HIDDEN(true),
    /** An exercise of the clinic's own. */
    EXERCISE(true),
    /** The picture of an exercise of the clinic's own. */
    PICTURE(true),
    /** A template for programs. */
    TEMPLATE(false),
    /** That a clinician approved a version of the catalogue. */
    APPROVAL(false);

    private final boolean ofCatalogue;

    ChangeKind(boolean ofCatalogue) {
        this.ofCatalogue = ofCatalogue;
    }

    /** What the audit says of such a change. */
    AuditAction action() {
        return switch (this) {
            case APPROVAL -> AuditAction.CATALOGUE_APPROVED;
            case TEMPLATE -> AuditAction.TEMPLATE_CHANGED;
            case LIMIT, STAGES, HIDDEN, EXERCISE, PICTURE -> AuditAction.CATALOGUE_CHANGED;
        };
    }

    /** Whether the catalogue is another one after it, with another version. */
    public boolean isOfCatalogue() {
        return ofCatalogue;
    }
}
