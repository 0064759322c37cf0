package org.plumbline.clinic.transfer;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the reader writes them. */
final class Figures {

    private static final int DECIMALS = 2;

    private Figures() {}

    static String of(double number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
