package org.plumbline.launcher.demo;

/** What a member does in a demo clinic. */
public enum DemoRole {
    ADMIN,
    CLINICIAN
}
