package org.plumbline.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words for what a gate asks of the clinician and says to the patient, by the gate's name. */
public final class Gates {
    private final Map<String, GateWords> byName;

    Gates(Map<String, GateWords> byName) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The words of all gates by their names, in the order of their file. */
    public Map<String, GateWords> all() {
        return byName;
    }

    /** The words of a level or a group: none, watch, urgent, emergency, under_18, pregnancy. */
    public GateWords of(Enum<?> gate) {
        return named(gate.name().toLowerCase(Locale.ROOT));
    }

    /** The words where a fracture is possible. */
    public GateWords fracture() {
        return named("fracture");
    }

    private GateWords named(String name) {
        GateWords words = byName.get(name);
        if (words == null) {
            throw new EntryUnknown("gate", name);
        }
        return words;
    }
}
