package org.plumbline.knowledge;

import java.util.List;

/**
 * What the model claims about a dysfunction.
 *
 * @param response what follows when it is found
 * @param repeatedTasks keys of tasks.yaml: repeated tasks of work, home and sport that may feed the imbalance
 */
public record Model(Response response, Imbalance imbalance, List<String> repeatedTasks, Grades grades) {
    public Model {
        repeatedTasks = List.copyOf(repeatedTasks);
    }
}
