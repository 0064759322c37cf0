package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Films;
import org.plumbline.fixture.Images;

/** A clinic gives an exercise of its own a picture: an upload, one of the library, and none again. */
@Journey
class PictureBrowserIT {

    private static final byte[] RED = Images.file(Color.RED);

    @Test
    void aClinicUploadsAPictureThatOnlyItsPeopleSee(People people) {
        Screen carmen = people.staff(Demo.CARMEN);
        PictureShelf shelf = new PictureShelf(carmen);
        shelf.add("Subir la cadera en un escalón");

        shelf.upload("squat.svg", RED).describe("Una cadera que sube").send();
        assertThat(shelf.present()).hasAttribute("alt", "Una cadera que sube");
        carmen.accessible();
        String address = shelf.present().getAttribute("src");

        isServedSafely(carmen, people.site().clinic("/").resolve(address));
        isServedSafely(
                people.patient(Demo.lomas(9).userName()).arriveAt("/today/today.xhtml"),
                people.site().portal("/").resolve(address.replace("/clinic/", "/portal/")));
        isNothingTo(people.staff(Demo.ANA), people.site().clinic("/").resolve(address));

        shelf.take("puente");
        assertThat(shelf.present()).hasAttribute("src", Pattern.compile(".*/api/picture/bridge\\?.*"));
        isNothingTo(carmen, people.site().clinic("/").resolve(address));
        shelf.remove();
        assertThat(shelf.present()).hasCount(0);
        shelf.leave();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile(People people) {
        Screen carmen = people.staff(Demo.CARMEN);
        PictureShelf shelf = new PictureShelf(carmen);
        shelf.add("Sin imagen todavía");

        shelf.send();
        assertThat(shelf.refusal()).containsText("Elija una imagen");
        shelf.upload("squat.png", "no image".getBytes(StandardCharsets.UTF_8)).send();
        assertThat(shelf.refusal()).containsText("no es PNG ni JPEG");
        carmen.accessible();
        shelf.upload("large.png", Arrays.copyOf(RED, 6 * 1024 * 1024)).send();
        assertThat(shelf.refusal()).containsText("pasa de 5 MB");
        shelf.upload("half.png", Arrays.copyOf(RED, RED.length / 2)).send();
        assertThat(shelf.refusal()).containsText("hasta el final");
        shelf.leave();

        shelf.comeBack().upload("huge.png", Arrays.copyOf(RED, 10 * 1024 * 1024));
        carmen.expecting(413);
        shelf.send();
        assertThat(carmen.see("h1")).containsText("too much");
    }

    @Test
    void aVideoIsToldByItsContentAndServedInParts(People people) {
        Screen carmen = people.staff(Demo.CARMEN);
        PictureShelf shelf = new PictureShelf(carmen);
        shelf.add("Con un vídeo corto");

        shelf.film("squat.mp4", RED);
        assertThat(shelf.filmRefusal()).containsText("no es un vídeo MP4");
        carmen.accessible();
        shelf.film("squat.png", Films.file());
        assertThat(shelf.film()).hasAttribute("aria-label", Pattern.compile("Ponte en un escalón.*"));
        carmen.accessible();
        URI address = people.site().clinic("/").resolve(shelf.film().getAttribute("src"));

        isServedSafely(carmen, address, "video/mp4");
        APIResponse part = carmen.page()
                .request()
                .get(address.toString(), RequestOptions.create().setHeader("Range", "bytes=4-7"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("ftyp");
        assertThat(part.headers()).containsEntry("content-type", "video/mp4");
        isNothingTo(people.staff(Demo.ANA), address);
        shelf.remove();
        assertThat(shelf.film()).hasCount(0);
        isNothingTo(carmen, address);
        shelf.leave();
    }

    private static void isServedSafely(Screen screen, URI address) {
        isServedSafely(screen, address, "image/png");
    }

    private static void isServedSafely(Screen screen, URI address, String type) {
        APIResponse picture = screen.page().request().get(address.toString());

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers())
                .containsEntry("content-type", type)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, max-age=43200")
                .doesNotContainKey("content-disposition");
        assertThat(picture.headers().get("content-security-policy"))
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("style-src");
    }

    private static void isNothingTo(Screen screen, URI address) {
        assertThat(screen.page().request().get(address.toString()).status()).isEqualTo(404);
    }
}
