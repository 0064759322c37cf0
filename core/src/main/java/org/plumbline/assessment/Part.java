package org.plumbline.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A part of a draft that has its own row, by a key that no other part of its kind in the draft has.
 *
 * @param <V> what it holds
 */
interface Part<V> {

    /** What tells it from the others. */
    Object key();

    /** Holds something else of the same key. */
    void become(V value);

    /**
     * Makes the parts those that are wanted. What stays is changed in place: a draft is kept every few seconds, and a row that
     * went and came back under its key would cost two statements and collide with itself.
     *
     * @param wanted what the draft shall hold, by the parts' keys
     * @param begin makes a part of a key and a value
     */
    static <K, V, P extends Part<V>> void match(List<P> parts, Map<K, V> wanted, BiFunction<K, V, P> begin) {
        Map<K, V> missing = new HashMap<>(wanted);
        parts.removeIf(part -> !wanted.containsKey(part.key()));
        parts.forEach(part -> part.become(missing.remove(part.key())));
        missing.forEach((key, value) -> parts.add(begin.apply(key, value)));
    }
}
