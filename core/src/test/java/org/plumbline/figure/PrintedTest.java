package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;

class PrintedTest {

    @Test
    void holdsNothingThatOnlyABrowserKnows() {
        Pictures pictures = Pictures.load(Catalogue.load());
        for (Picture picture : pictures.all()) {
            String svg = pictures.printed(picture, Side.LEFT, Locale.UK);
            assertThat(svg)
                    .as(picture.exercise().id())
                    .contains("#2f5661")
                    .doesNotContain("var(", "--", "@media", "@keyframes", "opacity", " href=");
            DrawnPicture.parse(svg);
        }
    }
}
