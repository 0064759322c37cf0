package org.plumbline.knowledge;

/** The sex that a norm was measured in. */
public enum Sex {
    FEMALE,
    MALE
}
