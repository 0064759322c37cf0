package org.plumbline.portal.api;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;

/** A form that asks whether somebody is sure: a box that must be ticked. What can't be read answers 400. */
public class SureForm {

    private static final String TICKED = "on";

    @FormParam("patient")
    private String patient;

    @FormParam("sure")
    private String sure;

    /** The version of the words that stood above the box. */
    @FormParam("version")
    private String version;

    /** Whether the box is ticked, on a form that was made for this patient; a tab that was left open may hold another's. */
    boolean isSureOf(UUID caller) {
        return TICKED.equals(sure) && caller.equals(new Field(patient).id());
    }

    int version() {
        return Optional.ofNullable(new Field(version).number()).orElse(0);
    }
}
