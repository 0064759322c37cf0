package org.plumbline.launcher.demo;

/** Sex at birth, as far as the demo's patients need it. */
public enum Sex {
    FEMALE,
    MALE
}
