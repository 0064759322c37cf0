package org.plumbline.clinic.caseload;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads choices of an address or a form: what can't be read restricts nothing. */
final class Choices {

    private static final Pattern ENTRY = Pattern.compile("[a-z0-9-]{1,100}");

    private Choices() {}

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return read(name, text -> Enum.valueOf(type, text));
    }

    static Optional<UUID> id(String text) {
        return read(text, UUID::fromString);
    }

    /** An id of the catalogue. */
    static Optional<String> entry(String text) {
        return Optional.ofNullable(text).filter(one -> ENTRY.matcher(one).matches());
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isBlank()).map(reader);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Adds a parameter, where there is something to say. */
    static void put(Map<String, String> parameters, String name, Optional<?> value) {
        value.ifPresent(one -> parameters.put(name, one.toString()));
    }
}
