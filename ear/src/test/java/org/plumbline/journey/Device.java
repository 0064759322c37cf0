package org.plumbline.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** The screen that somebody sits at. */
enum Device {
    DESK(1440, 900, false),
    SMALL_DESK(1024, 768, false),
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean touched;

    Device(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    /** A browser of its own on this screen: no cookies, English, in these colours. */
    NewContextOptions context(ColorScheme colours) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(touched)
                .setHasTouch(touched)
                .setLocale("en-GB")
                .setColorScheme(colours);
    }
}
