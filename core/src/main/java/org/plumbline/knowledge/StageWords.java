package org.plumbline.knowledge;

import java.util.List;

/**
 * The words for a stage, for clinicians and patients.
 *
 * @param fromDays the first day of the stage, counted from the onset
 */
public record StageWords(Stage stage, int fromDays, Text name, Text forPatient, List<String> sources) {
    public StageWords {
        sources = List.copyOf(sources);
    }
}
