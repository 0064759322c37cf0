package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page for what axe doesn't see: where the focus goes and whether it shows there, and whether spaced-out text stays whole. */
final class Ease {

    private static final String FOCUS = script("focus.js");
    private static final String SPACING = script("spacing.js");
    private static final int MOST_STOPS = 1000;

    private Ease() {}

    /** The tabulator leads down the page to all that can be used, to nothing twice, and each shows that it is there. */
    static void focus(Page page) {
        page.evaluate(FOCUS);
        List<Object> faults = new ArrayList<>();
        Object found = List.of();
        for (int stop = 0; found != null && stop < MOST_STOPS; stop++) {
            faults.addAll((List<?>) found);
            page.keyboard().press("Tab");
            found = page.evaluate(FOCUS);
        }
        assertThat(found).as("the focus comes to an end on %s", page.url()).isNull();
        assertThat(faults).as("the focus on %s", page.url()).isEmpty();
    }

    /** With letters, words and lines as far apart as somebody may need them, nothing is cut off. */
    static void spacing(Page page) {
        assertThat((List<?>) page.evaluate(SPACING))
                .as("spaced-out text on %s", page.url())
                .isEmpty();
    }

    static String script(String name) {
        try (InputStream file = Ease.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?m)^//.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
