package org.plumbline.knowledge;

/** The plane of the body in which a dysfunction is seen. */
public enum Plane {
    FRONTAL,
    SAGITTAL,
    TRANSVERSE
}
