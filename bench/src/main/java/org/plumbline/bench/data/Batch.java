package org.plumbline.bench.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of one clinic that can be written together: none is needed by one of an earlier batch. */
final class Batch {
    private final UUID clinic;
    private final Map<Table, StringBuilder> text = new EnumMap<>(Table.class);
    private final Map<Table, Integer> counts = new EnumMap<>(Table.class);
    private final List<Signature> signatures = new ArrayList<>();

    Batch(UUID clinic) {
        this.clinic = clinic;
    }

    UUID clinic() {
        return clinic;
    }

    /** Adds a row: the values of the table's columns after the clinic's; null stays null. */
    void add(Table table, Object... values) {
        StringBuilder rows = text.computeIfAbsent(table, none -> new StringBuilder());
        rows.append(clinic);
        for (Object value : values) {
            rows.append('\t').append(value == null ? "\\N" : escaped(value));
        }
        rows.append('\n');
        counts.merge(table, 1, Integer::sum);
    }

    /** Adds the signing of an assessment, after which its parts can't be changed. */
    void sign(Signature signature) {
        signatures.add(signature);
    }

    /** The rows of a table in COPY's text format; empty where there are none. */
    CharSequence rows(Table table) {
        return text.getOrDefault(table, new StringBuilder());
    }

    int count(Table table) {
        return counts.getOrDefault(table, 0);
    }

    List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    private static String escaped(Object value) {
        String plain = value.toString();
        if (!(value instanceof String) || plain.chars().noneMatch(c -> c == '\\' || c < ' ')) {
            return plain;
        }
        return plain.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
