package org.plumbline.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The entries of one kind, in a fixed order, found by their id; what is hidden is found, and not listed. */
final class Shelf<T> {
    private final String kind;
    private final Map<String, T> byId;
    private final List<T> all;
    private final Function<T, String> id;
    private final Comparator<T> order;

    Shelf(String kind, Collection<T> entries, Function<T, String> id, Comparator<T> order) {
        this(kind, entries.stream().sorted(order).toList(), id, order, entry -> false);
    }

    private Shelf(String kind, List<T> every, Function<T, String> id, Comparator<T> order, Predicate<T> hidden) {
        this.kind = kind;
        this.id = id;
        this.order = order;
        this.all = every.stream().filter(hidden.negate()).toList();
        Map<String, T> map = new LinkedHashMap<>();
        every.forEach(entry -> map.put(id.apply(entry), entry));
        this.byId = Collections.unmodifiableMap(map);
    }

    /** What is listed. */
    List<T> all() {
        return all;
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Also what is hidden. */
    List<T> every() {
        return List.copyOf(byId.values());
    }

    /** A shelf of the same kind with other entries. */
    Shelf<T> of(Stream<T> entries) {
        return new Shelf<>(kind, entries.toList(), id, order);
    }

    /** The same shelf with some of its entries hidden. */
    Shelf<T> without(Predicate<T> hidden) {
        return new Shelf<>(kind, every(), id, order, hidden);
    }

    T get(String wanted) {
        T entry = byId.get(wanted);
        if (entry == null) {
            throw new EntryUnknown(kind, wanted);
        }
        return entry;
    }
}
