package org.plumbline.caseload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day as people type it: 1984-05-17, 17/5/1984, 5/17/1984, 17.05.84, 17 May 1984, 17 de mayo de 1984. What can be read in two ways
 * is both days, for a search finds either.
 */
final class TypedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final List<String> CENTURIES = List.of("19", "20");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final List<DateTimeFormatter> WORDS = Stream.of(
                    words("d MMMM uuuu", Locale.UK),
                    words("d MMM uuuu", Locale.UK),
                    words("MMMM d[,] uuuu", Locale.US),
                    words("MMM d[,] uuuu", Locale.US),
                    words("d['.'] MMM['.'] uuuu", SPANISH),
                    words("d ['de ']MMMM ['de ']uuuu", SPANISH),
                    words("d-MMM-uuuu", SPANISH))
            .toList();

    private TypedDay() {}

    /** The days that a text can mean; none where it is no day. */
    static Set<LocalDate> in(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3)).collect(Collectors.toSet());
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return years(numbers.group(3))
                    .flatMap(year -> Stream.concat(
                            day(year, numbers.group(2), numbers.group(1)),
                            day(year, numbers.group(1), numbers.group(2))))
                    .collect(Collectors.toSet());
        }
        return WORDS.stream().flatMap(format -> read(text, format).stream()).collect(Collectors.toSet());
    }

    private static Stream<String> years(String typed) {
        return typed.length() == 2 ? CENTURIES.stream().map(century -> century + typed) : Stream.of(typed);
    }

    private static Stream<LocalDate> day(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter words(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
