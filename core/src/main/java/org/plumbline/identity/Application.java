package org.plumbline.identity;

/** The two doors of the product. Through one a person comes as a member, through the other as a patient. */
public enum Application {
    /** The clinicians' console. */
    CLINIC,
    /** The patients' portal. */
    PORTAL
}
