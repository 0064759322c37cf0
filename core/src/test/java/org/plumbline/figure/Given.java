package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;

/** The catalogue's pictures, read once for all tests. */
final class Given {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final Pictures PICTURES = Pictures.load(CATALOGUE);
    static final List<Picture> ALL = PICTURES.all();

    private Given() {}

    static Picture picture(String id) {
        return PICTURES.of(id).orElseThrow();
    }

    static Arbitrary<Picture> pictures() {
        return Arbitraries.of(ALL).dontShrink();
    }

    static String svg(Picture picture, Side side, boolean moving) {
        return PICTURES.svg(picture, new Showing(side, moving, Locale.ENGLISH));
    }
}
