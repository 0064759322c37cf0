package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.GateWords;
import org.plumbline.knowledge.Range;

/** What a gate asks of the clinician and says to the patient. */
record GateView(String id, GateWords gate, Scribe scribe) {
    String anchor() {
        return "gate-" + id;
    }

    String name() {
        return scribe.text(gate.name());
    }

    String clinician() {
        return scribe.text(gate.forClinician());
    }

    String patient() {
        return scribe.text(gate.forPatient());
    }

    String recheck() {
        return gate.recheckHours().map(this::hours).orElse(scribe.say("no_recheck"));
    }

    List<Citation> sources() {
        return scribe.cite(gate.sources());
    }

    private String hours(Range hours) {
        return scribe.say("hours", scribe.number(hours.low()), scribe.number(hours.high()));
    }
}
