package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks whether a page of the portal fits every phone and a tablet, with the text twice as large too: nothing scrolls sideways, is cut
 * off or lies on something else, and a thumb finds every control. The page is opened once; the screen changes around it.
 */
final class Fit {

    private static final String FITS = Ease.script("fits.js");
    private static final String SIZE = "size => { document.documentElement.style.fontSize = size; }";
    private static final List<Integer> WIDTHS = List.of(320, 360, 390, 768);
    private static final int WITH_LARGE_TEXT = 360;

    private Fit() {}

    /** The page as it is now. */
    static void check(Page page) {
        assertThat(faults(page)).as("what doesn't fit on %s", page.url()).isEmpty();
    }

    /** What doesn't fit, each with the width that it doesn't fit. */
    static List<String> faults(Page page) {
        ViewportSize usual = page.viewportSize();
        List<String> faults = new ArrayList<>();
        WIDTHS.forEach(width -> look(page, width, usual.height).forEach(faults::add));
        page.evaluate(SIZE, "200%");
        look(page, WITH_LARGE_TEXT, usual.height).map("large text, "::concat).forEach(faults::add);
        page.evaluate(SIZE, "");
        page.setViewportSize(usual.width, usual.height);
        return faults;
    }

    private static Stream<String> look(Page page, int width, int height) {
        page.setViewportSize(width, height);
        return ((List<?>) page.evaluate(FITS)).stream().map(fault -> width + " px: " + fault);
    }
}
