package org.plumbline.knowledge.review;

import org.plumbline.knowledge.LightWords;

/** What a light asks of the clinician and says to the patient. */
record LightView(LightWords light, Scribe scribe) {
    String name() {
        return scribe.text(light.name());
    }

    String clinician() {
        return scribe.text(light.forClinician());
    }

    String patient() {
        return scribe.text(light.forPatient());
    }
}
