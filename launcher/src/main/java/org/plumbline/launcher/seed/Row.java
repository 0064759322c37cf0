package org.plumbline.launcher.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row to insert, its values by column; it is filled while its chart is written. */
record Row(String table, Map<String, Object> values) implements Change {
    Row(String table, UUID tenant, UUID id) {
        this(table, new LinkedHashMap<>());
        with("tenant_id", tenant).with("id", id);
    }

    Row with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Object get(String column) {
        return values.get(column);
    }

    UUID id() {
        return (UUID) get("id");
    }

    /** Table and columns are our own words, never anybody's input. */
    @Override
    public String sql() {
        String places = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(table, String.join(", ", values.keySet()), places);
    }

    @Override
    public List<Object> parameters() {
        return new ArrayList<>(values.values());
    }
}
