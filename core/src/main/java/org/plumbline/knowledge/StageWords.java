package org.plumbline.knowledge;

import java.util.List;

/** The words for a stage, for clinicians and patients. */
public record StageWords(Stage stage, Text name, Text forPatient, List<String> sources) {
    public StageWords {
        sources = List.copyOf(sources);
    }
}
