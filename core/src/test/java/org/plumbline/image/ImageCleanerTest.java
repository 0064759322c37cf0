package org.plumbline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCleanerTest {

    private static final int BEHIND_IHDR = 33;
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @Test
    void takesPngAndJpegAsTheyAre() {
        CleanImage png = clean(Drawn.file("png", Drawn.halves(80, 60)));
        CleanImage jpeg = clean(Drawn.file("jpeg", Drawn.halves(80, 60)));

        assertThat(png.type()).isEqualTo(ImageType.PNG);
        assertThat(jpeg.type()).isEqualTo(ImageType.JPEG);
        assertThat(png).extracting(CleanImage::width, CleanImage::height).containsExactly(80, 60);
        assertThat(jpeg).extracting(CleanImage::width, CleanImage::height).containsExactly(80, 60);
    }

    @ParameterizedTest
    @CsvSource({"2000, 1000, 1280, 640", "1000, 4000, 320, 1280", "1281, 3, 1280, 3", "1, 3000, 1, 1280"})
    void makesLargeOnesSmall(int width, int height, int smallWidth, int smallHeight) {
        CleanImage clean = clean(Drawn.file("png", Drawn.halves(width, height)));

        assertThat(clean.width()).isEqualTo(smallWidth);
        assertThat(clean.height()).isEqualTo(smallHeight);
        assertThat(Drawn.seen(clean).getWidth()).isEqualTo(smallWidth);
    }

    @Test
    void writesAsJpegWhatIsTooLargeAsPng() {
        CleanImage clean = clean(Drawn.file("png", Drawn.noise(1200, 900)));

        assertThat(clean.type()).isEqualTo(ImageType.JPEG);
        assertThat(clean.content()).hasSizeLessThan(2 * 1024 * 1024);
    }

    @Test
    void keepsWhatIsClearClear() {
        assertThat(Drawn.seen(clean(Drawn.file("png", Drawn.clear(20, 20)))).getRGB(5, 5))
                .isZero();
    }

    /** The red half is at the left or the top of what is seen, or at the other end: each of EXIF's ways turns it elsewhere. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, true", "5, true", "6, true", "7, false", "8, false"})
    void turnsAPhotoUpright(int orientation, boolean redFirst) {
        byte[] photo = Drawn.with(Drawn.file("jpeg", Drawn.halves(80, 40)), 2, Drawn.exif(orientation));

        CleanImage clean = clean(photo);

        boolean lies = orientation >= 5;
        assertThat(clean.width()).isEqualTo(lies ? 40 : 80);
        assertThat(clean.height()).isEqualTo(lies ? 80 : 40);
        BufferedImage seen = Drawn.seen(clean);
        Color first = new Color(lies ? seen.getRGB(20, 10) : seen.getRGB(10, 20));
        Color last = new Color(lies ? seen.getRGB(20, 70) : seen.getRGB(70, 20));
        assertThat(redFirst ? first.getRed() : last.getRed()).isGreaterThan(200);
        assertThat(redFirst ? last.getBlue() : first.getBlue()).isGreaterThan(200);
    }

    @Test
    void leavesOutWhereAPhotoWasTaken() {
        byte[] photo = Drawn.with(Drawn.file("jpeg", Drawn.halves(80, 40)), 2, Drawn.exif(1));

        assertThat(text(photo)).contains("GPS");
        assertThat(text(clean(photo).content())).doesNotContain("GPS", "Exif");
    }

    @Test
    void leavesOutWhatIsHiddenInAPng() {
        byte[] chunk = Drawn.chunk("tEXt", bytes("Comment\0Jane Doe, " + SVG));
        byte[] png = Drawn.with(Drawn.file("png", Drawn.halves(80, 40)), BEHIND_IHDR, chunk);

        assertThat(text(clean(png).content())).doesNotContain("Jane", "script", "tEXt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void leavesOutWhatStandsBehindTheImage(String format) {
        byte[] file = Drawn.file(format, Drawn.halves(80, 40));
        byte[] polyglot = Drawn.with(file, file.length, bytes("PK\3\4 second file " + SVG));

        assertThat(text(clean(polyglot).content())).doesNotContain("script", "PK\3\4");
    }

    private static CleanImage clean(byte[] file) {
        return new ImageCleaner().clean(file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
