package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.plumbline.knowledge.Side;
import org.w3c.dom.Document;

/** What holds for every document that a picture is written as. */
class DrawingProperties {
    private static final int LARGEST = 15 * 1024;
    private static final double HUNDREDTH = 0.01;

    @Provide
    Arbitrary<Picture> pictures() {
        return Given.pictures();
    }

    @Property
    void isSmallTitledAndWithoutScript(
            @ForAll("pictures") Picture picture,
            @ForAll boolean left,
            @ForAll boolean moving,
            @ForAll boolean spanish) {
        Locale locale = spanish ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        String svg = Given.PICTURES.svg(picture, new Showing(left ? Side.LEFT : Side.RIGHT, moving, locale));
        Document document = DrawnPicture.parse(svg);

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LARGEST);
        assertThat(text(document, "title")).isEqualTo(picture.exercise().name().in(locale));
        assertThat(text(document, "desc"))
                .isEqualTo(picture.exercise().words().described().in(locale));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(spanish ? "es" : "en");
        assertThat(svg).doesNotContain("<script", "javascript:", "onload", "NaN", "Infinity", "¤", "°");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
    }

    @Property
    void showsTheOtherSideAsItsExactMirror(@ForAll("pictures") Picture picture, @ForAll boolean moving) {
        String right = Given.svg(picture, Side.RIGHT, moving);
        String left = Given.svg(picture, Side.LEFT, moving);
        String turned = "<g transform=\"translate(%s,0)scale(-1,1)\">"
                .formatted(Svg.number(2 * picture.bounds().middle() * Svg.SCALE));

        assertThat(List.of(right.contains(turned), left.contains(turned))).containsExactlyInAnyOrder(true, false);
        assertThat(right.replace(turned, "<g>")).isEqualTo(left.replace(turned, "<g>"));
    }

    /** The shorthand would take away the names that less specific rules give: nothing would move. */
    @Property
    void movesWhatItSaysThatMoves(@ForAll("pictures") Picture picture) {
        String svg = Given.svg(picture, Side.RIGHT, true);

        assertThat(svg).contains("animation-name:", "animation-duration:").doesNotContain("animation:");
    }

    /** What the reader's browser shows between two keyframes is not far from where the body is. */
    @Property(tries = 300)
    void keepsWhatItShowsNearWhereTheBodyIs(
            @ForAll("pictures") Picture picture, @ForAll @DoubleRange(min = 0, max = 1) double time) {
        DrawnPicture drawn = new DrawnPicture(Given.svg(picture, Side.RIGHT, true));
        List<Frame> frames = picture.motion().frames(40);
        double now = time * picture.motion().seconds();
        Frame nearest = frames.stream()
                .min((one, other) -> Double.compare(Math.abs(one.time() - now), Math.abs(other.time() - now)))
                .orElseThrow();

        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            Vec ankle = nearest.body().at(Spot.ANKLE, side);
            assertThat(drawn.foot(
                                    side,
                                    picture,
                                    nearest.time() / picture.motion().seconds())
                            .distance(ankle))
                    .as("%s foot of %s", side, picture.exercise().id())
                    .isLessThan(HUNDREDTH);
        }
    }

    @Property
    void writesTheSamePictureTheSameWay(@ForAll("pictures") Picture picture, @ForAll boolean moving) {
        assertThat(Given.svg(picture, Side.RIGHT, moving)).isEqualTo(Given.svg(picture, Side.RIGHT, moving));
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }
}
