package org.plumbline.clinic.api;

import jakarta.json.JsonObject;
import org.plumbline.text.Jsons;

/**
 * Something that a search found.
 *
 * @param kind what it is: patient, dysfunction or exercise
 * @param label its name
 * @param detail what tells it from another of this name: a patient's age in years; else empty
 * @param address the page about it, in the application
 */
record Hit(String kind, String label, String detail, String address) {

    JsonObject json() {
        return Jsons.object()
                .add("kind", kind)
                .add("label", label)
                .add("detail", detail)
                .add("address", address)
                .build();
    }
}
