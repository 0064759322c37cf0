package org.plumbline.knowledge;

import java.util.Map;

/**
 * What a history can name, in the order in which it is asked; the keys are what other entries refer to.
 *
 * @param tasks repeated tasks of work, home and sport
 * @param activities what provokes or eases the pain
 * @param conditions what may speak against an exercise
 * @param medications medicines that change what is safe
 */
public record HistoryTerms(
        Map<String, Text> tasks,
        Map<String, Text> activities,
        Map<String, Text> conditions,
        Map<String, Medication> medications) {

    /** The words for a condition. */
    public Text condition(String id) {
        return found(conditions, "condition", id);
    }

    /** The words for a repeated task. */
    public Text task(String id) {
        return found(tasks, "task", id);
    }

    /** The words for what provokes or eases. */
    public Text activity(String id) {
        return found(activities, "activity", id);
    }

    /** A medicine. */
    public Medication medication(String id) {
        return found(medications, "medication", id);
    }

    static <T> T found(Map<String, T> map, String kind, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new EntryUnknown(kind, key);
        }
        return value;
    }
}
