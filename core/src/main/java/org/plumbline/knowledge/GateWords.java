package org.plumbline.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What a gate means.
 *
 * @param recheckHours when to look again, counted from the answer; none where no second look is planned
 */
public record GateWords(
        Text name, Text forClinician, Text forPatient, Optional<Range> recheckHours, List<String> sources) {
    public GateWords {
        sources = List.copyOf(sources);
    }
}
