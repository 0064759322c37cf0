package org.plumbline.clinic.assessment;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times and days as the reader writes them. */
final class Moments {

    private Moments() {}

    /** Hours and minutes. */
    static DateTimeFormatter time(Locale locale) {
        return DateTimeFormatter.ofPattern("H:mm", locale);
    }

    static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /** The day with hours and minutes. */
    static DateTimeFormatter moment(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
    }
}
