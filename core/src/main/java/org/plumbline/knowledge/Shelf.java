package org.plumbline.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The entries of one kind, in a fixed order, found by their id. */
final class Shelf<T> {
    private final String kind;
    private final Map<String, T> byId;
    private final List<T> all;

    Shelf(String kind, Collection<T> entries, Function<T, String> id, Comparator<T> order) {
        this.kind = kind;
        this.all = entries.stream().sorted(order).toList();
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(entry -> map.put(id.apply(entry), entry));
        this.byId = Collections.unmodifiableMap(map);
    }

    List<T> all() {
        return all;
    }

    T get(String id) {
        T entry = byId.get(id);
        if (entry == null) {
            throw new EntryUnknown(kind, id);
        }
        return entry;
    }
}
