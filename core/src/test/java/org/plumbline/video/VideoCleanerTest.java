package org.plumbline.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.video.VideoRefused.Why;

class VideoCleanerTest {

    private final VideoCleaner cleaner = new VideoCleaner();

    @Test
    void takesOutPlaceNamesAndTimesAndMovesNothing() {
        byte[] film = Films.film(5);
        byte[] clean = cleaner.clean(film).content();

        assertThat(words(film)).contains("+51.5007-000.1246/", "Emily's telephone", "udta");
        assertThat(words(clean))
                .doesNotContain("+51", "Emily", "udta", "\u0007")
                .contains("samples", "free");
        assertThat(clean).hasSameSizeAs(film);
        assertThat(words(clean).indexOf("samples")).isEqualTo(words(film).indexOf("samples"));
        assertThat(cleaner.clean(clean).content()).isEqualTo(clean);
    }

    @Test
    void leavesTheFileThatItWasGivenAsItWas() {
        byte[] film = Films.film(5);
        cleaner.clean(film);

        assertThat(film).isEqualTo(Films.film(5));
    }

    @Test
    void blanksWhatStandsBesideTheFilmAndInItsTracks() {
        byte[] film = Films.all(
                Films.brand("mp42"),
                Films.box("uuid", Films.text("0123456789abcdefXMP of Emily")),
                Films.box("free", Films.text("Emily again")),
                Films.box(
                        "moov",
                        Films.head(5),
                        Films.track("vide", "avc1", Films.box("meta", Films.text("Emily in the track"))),
                        Films.track("soun", "mp4a", Films.place())),
                Films.box("mdat", Films.text("samples")));

        assertThat(words(cleaner.clean(film).content()))
                .doesNotContain("Emily", "+51", "uuid", "meta")
                .contains("samples", "avc1", "mp4a");
    }

    @Test
    void refusesWhatIsNoVideoWhateverItsNameSays() {
        refuses(new byte[0], Why.EMPTY);
        refuses(Films.text("no video at all, but long enough"), Why.NO_VIDEO);
        refuses(Films.all(Films.text("<script>alert(1)</script>")), Why.NO_VIDEO);
        refuses(Films.box("ftyp", Films.text("qt  "), new byte[4], Films.text("qt  ")), Why.NO_VIDEO);
        refuses(Films.box("ftyp", Films.text("heic"), new byte[4], Films.text("mif1")), Why.NO_VIDEO);
    }

    @Test
    void refusesWhatIsTooLargeOrTooLong() {
        refuses(Arrays.copyOf(Films.film(5), VideoCleaner.MOST_BYTES + 1), Why.TOO_LARGE);
        assertThat(cleaner.clean(Films.film(60)).content()).isNotEmpty();
        refuses(Films.film(61), Why.TOO_LONG);
    }

    @Test
    void refusesCodingsAndTracksByName() {
        refuses(with(Films.picture("hvc1")), Why.CODING);
        refuses(with(Films.all(Films.picture("avc1"), Films.track("soun", "ac-3", new byte[0]))), Why.CODING);
        refuses(with(Films.all(Films.picture("avc1"), Films.track("meta", "mebx", new byte[0]))), Why.OTHER_TRACK);
    }

    @Test
    void refusesFragmentsAndFilmsWithoutExactlyOnePicture() {
        refuses(Films.all(Films.film(5), Films.box("moof", new byte[8])), Why.BROKEN);
        refuses(with(Films.all(Films.picture("avc1"), Films.box("mvex", new byte[8]))), Why.BROKEN);
        refuses(with(Films.track("soun", "mp4a", new byte[0])), Why.BROKEN);
        refuses(with(Films.all(Films.picture("avc1"), Films.picture("avc1"))), Why.BROKEN);
        refuses(Films.brand("isom"), Why.BROKEN);
    }

    @Test
    void endsWithARefusalWhereverAFileIsCutOrChanged() {
        byte[] film = Films.film(5);
        Random chance = new Random(7);
        for (int cut = 1; cut < film.length; cut++) {
            survives(Arrays.copyOf(film, cut));
        }
        for (int i = 0; i < 5000; i++) {
            byte[] changed = film.clone();
            changed[chance.nextInt(film.length)] = (byte) chance.nextInt(256);
            survives(changed);
        }
    }

    /** Taken or refused, but nothing else. */
    private void survives(byte[] file) {
        try {
            assertThat(cleaner.clean(file).content()).hasSameSizeAs(file);
        } catch (VideoRefused e) {
            assertThat(e.why()).isNotNull();
        }
    }

    private static byte[] with(byte[] tracks) {
        return Films.all(Films.brand("isom"), Films.box("moov", Films.head(5), tracks), Films.box("mdat", new byte[4]));
    }

    private void refuses(byte[] file, Why why) {
        assertThatThrownBy(() -> cleaner.clean(file))
                .isInstanceOfSatisfying(
                        VideoRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
