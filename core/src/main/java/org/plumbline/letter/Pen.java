package org.plumbline.letter;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.course.Treatment;
import org.plumbline.knowledge.Text;
import org.plumbline.text.BundleWords;

/**
 * Writes what a record holds in the language of a letter.
 *
 * @param basis what the record holds
 * @param locale the letter's language, with the clinic's country
 */
record Pen(LetterBasis basis, Locale locale) {

    static BundleWords words(Locale locale) {
        return BundleWords.of("org.plumbline.letter.words", locale);
    }

    String say(String key, Object... places) {
        return words(locale).say(key, places);
    }

    /** What stands over the columns of a table. */
    List<String> heads(String table, String... columns) {
        return Stream.of(columns).map(column -> say(table + "." + column)).toList();
    }

    String in(Text text) {
        return text.in(locale);
    }

    /** Words of the catalogue at the beginning of a line. */
    String begin(Text text) {
        String words = in(text);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A number with so many digits behind the point at most. */
    String number(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    Treatment treatment() {
        return basis.treatment();
    }

    Optional<Assessment> signed() {
        return treatment().parts().signed();
    }
}
