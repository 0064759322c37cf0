package org.plumbline.oversight;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table as CSV (RFC 4180), safe to open in a spreadsheet: a cell that would be taken as a formula begins
 * with an apostrophe.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r\\n].*");
    private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

    private Csv() {}

    /** One line with its end. */
    public static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
