package org.plumbline.clinic.assessment;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.clinic.Notices;

/** Rows of a list as one field holds them: apart by a semicolon, their cells by a colon. The script {@code rows.js} shows them. */
final class Rows {

    private static final String BETWEEN = ";";

    private Rows() {}

    /**
     * Reads what a field holds.
     *
     * @throws IllegalArgumentException where a row can't be read
     */
    static <T> List<T> read(String field, Function<String, T> row) {
        if (field == null || field.isBlank()) {
            return List.of();
        }
        try {
            return Arrays.stream(field.strip().split(BETWEEN, -1)).map(row).toList();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("rows that can't be read", e);
        }
    }

    /** What was read; why not, in words, for the field. */
    static <T> List<T> told(Supplier<List<T>> reading, String refusal) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Notices.text(refusal), null), e);
        }
    }

    static <T> String write(List<T> rows, Function<T, String> row) {
        return rows.stream().map(row).collect(Collectors.joining(BETWEEN));
    }
}
