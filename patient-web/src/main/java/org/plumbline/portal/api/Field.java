package org.plumbline.portal.api;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;

/**
 * What was sent in a form's field, read by ourselves: Jersey would say in the log what it could not read, in the words that
 * somebody typed.
 *
 * @param text as it was sent; null where the form had no such field
 */
record Field(String text) {

    UUID id() {
        return read(UUID::fromString);
    }

    Integer number() {
        return read(Integer::valueOf);
    }

    LocalTime time() {
        return read(LocalTime::parse);
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return read(name -> Enum.valueOf(type, name));
    }

    /** The value; null where there is none. The refusal has no cause, which would repeat the text. */
    private <T> T read(Function<String, T> reader) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequestException();
        }
    }
}
