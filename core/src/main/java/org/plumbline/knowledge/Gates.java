package org.plumbline.knowledge;

import java.util.Locale;
import java.util.Map;

/** The words for what a gate asks of the clinician and says to the patient, by the gate's name. */
public final class Gates {
    private final Map<String, GateWords> byName;

    Gates(Map<String, GateWords> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The words of a gate: {@code none}, {@code watch}, {@code urgent}, {@code fracture}, {@code emergency}, {@code under_18}. */
    public GateWords of(Enum<?> gate) {
        String name = gate.name().toLowerCase(Locale.ROOT);
        GateWords words = byName.get(name);
        if (words == null) {
            throw new EntryUnknown("gate", name);
        }
        return words;
    }
}
