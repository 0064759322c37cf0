package org.plumbline.knowledge;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every text of an entry, found by walking its records, so that no new field is forgotten. */
final class AllTexts {
    private final Map<String, Text> found = new LinkedHashMap<>();

    private AllTexts() {}

    static Map<String, Text> of(String where, Object entry) {
        AllTexts texts = new AllTexts();
        texts.walk(where, entry);
        return texts.found;
    }

    private void walk(String where, Object value) {
        if (value instanceof Text text) {
            found.put(where, text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(where, inner));
        } else if (value instanceof Collection<?> all) {
            int i = 0;
            for (Object one : all) {
                walk(where + "[" + i++ + "]", one);
            }
        } else if (value instanceof Record entry) {
            walkComponents(where, entry);
        }
    }

    private void walkComponents(String where, Record entry) {
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                walk(where + "." + component.getName(), component.getAccessor().invoke(entry));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(where, e);
            }
        }
    }
}
