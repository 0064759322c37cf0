package org.plumbline.knowledge;

/** What a red flag makes one think of. */
public enum Concern {
    /** An accident, and with it a fracture: asked before all else. */
    TRAUMA,
    FRACTURE,
    CAUDA_EQUINA,
    NERVE,
    INFECTION,
    MALIGNANCY,
    VESSEL,
    INNER_ORGAN,
    INFLAMMATION,
    OTHER
}
