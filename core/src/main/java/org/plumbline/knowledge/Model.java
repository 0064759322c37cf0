package org.plumbline.knowledge;

import java.util.List;

/**
 * What the model claims about a dysfunction.
 *
 * @param repeatedTasks tasks of work and sport that may feed the imbalance, in words for the patient
 */
public record Model(Imbalance imbalance, List<Text> repeatedTasks, Grades grades) {
    public Model {
        repeatedTasks = List.copyOf(repeatedTasks);
    }
}
