package org.plumbline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.image.ImageRefused.Why;

/** Files that are no image, or one that was made to hurt. */
class HostileImagesTest {

    private static final int HEAD_OF_PNG = 8;
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @Test
    void refusesWhatIsNoImageWhateverItIsCalled() {
        refuses(bytes("Just a text, called squat.png"), Why.NO_IMAGE);
        refuses(bytes(SVG), Why.NO_IMAGE);
        refuses(bytes("<?xml version=\"1.0\"?>" + SVG), Why.NO_IMAGE);
        refuses(Drawn.file("gif", Drawn.halves(20, 20)), Why.NO_IMAGE);
        refuses(bytes("GIF89a/*" + SVG), Why.NO_IMAGE);
        refuses(bytes("RIFF\0\0\0\0WEBPVP8 "), Why.NO_IMAGE);
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8}, Why.NO_IMAGE);
    }

    @Test
    void refusesNothingAndTooMuch() {
        refuses(new byte[0], Why.EMPTY);
        refuses(Arrays.copyOf(Drawn.file("png", Drawn.halves(20, 20)), 6 * 1024 * 1024), Why.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void refusesAFileThatEndsTooSoon(String format) {
        byte[] file = Drawn.file(format, Drawn.noise(200, 200));
        for (int length : new int[] {9, 20, 50, file.length / 2, file.length - 20, file.length - 2}) {
            refuses(Arrays.copyOf(file, length), Why.BROKEN);
        }
    }

    @Test
    void refusesAPhotoThatEndsTooSoonThoughItsCameraPutASmallOneBefore() {
        byte[] photo = Drawn.file("jpeg", Drawn.noise(200, 200));
        byte[] thumbnail = Drawn.file("jpeg", Drawn.halves(20, 20));
        byte[] segment = ByteBuffer.allocate(4 + thumbnail.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (thumbnail.length + 2))
                .put(thumbnail)
                .array();
        byte[] whole = Drawn.with(photo, 2, segment);

        assertThat(clean(whole).width()).isEqualTo(200);
        refuses(Arrays.copyOf(whole, whole.length - 200), Why.BROKEN);
    }

    /** Only its head is there: decoding it would take 1.2 GB. */
    @Test
    void refusesAnImageThatWouldUnfoldToTooMuch() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(20_000)
                .putInt(20_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] png = Arrays.copyOf(Drawn.file("png", Drawn.halves(1, 1)), HEAD_OF_PNG);
        png = Drawn.with(png, png.length, Drawn.chunk("IHDR", head));
        png = Drawn.with(png, png.length, Drawn.chunk("IDAT", new byte[10]));
        png = Drawn.with(png, png.length, Drawn.chunk("IEND", new byte[0]));

        refuses(png, Why.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAPngThatBreaksOffInside() {
        byte[] png = Drawn.file("png", Drawn.halves(80, 60));
        png[png.length / 2] ^= 0x55;

        refuses(png, Why.BROKEN);
    }

    /** Each picture of a picture drawn ever finer costs as much as the whole. */
    @Test
    void refusesAPhotoOfEndlessSteps() {
        byte[] photo = Drawn.file("jpeg", Drawn.halves(20, 20));
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0};
        byte[] many = photo;
        for (int i = 0; i < 70; i++) {
            many = Drawn.with(many, many.length - 2, scan);
        }

        refuses(many, Why.BROKEN);
    }

    @Test
    void survivesEveryByteTurnedOver() {
        byte[] photo = Drawn.with(Drawn.file("jpeg", Drawn.halves(16, 16)), 2, Drawn.exif(6));
        byte[] png = Drawn.file("png", Drawn.halves(16, 16));
        for (byte[] file : new byte[][] {photo, png}) {
            for (int at = 0; at < file.length; at++) {
                byte[] hurt = file.clone();
                hurt[at] ^= (byte) 0xFF;
                assertThat(outcome(hurt)).isIn("clean", "refused");
            }
        }
    }

    private static String outcome(byte[] file) {
        try {
            clean(file);
            return "clean";
        } catch (ImageRefused e) {
            return "refused";
        }
    }

    private static void refuses(byte[] file, Why why) {
        assertThatThrownBy(() -> clean(file))
                .isInstanceOfSatisfying(
                        ImageRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static CleanImage clean(byte[] file) {
        return new ImageCleaner().clean(file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
