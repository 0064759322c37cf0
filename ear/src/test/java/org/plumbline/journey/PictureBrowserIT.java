package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.awt.Color;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Images;

/** A clinic gives an exercise of its own a picture: an upload, one of the library, and none again. */
@Journey
class PictureBrowserIT {

    private static final byte[] RED = Images.file(Color.RED);

    @Test
    void aClinicUploadsAPictureThatOnlyItsPeopleSee(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        PictureShelf shelf = new PictureShelf(lucia);
        shelf.add("Subir la cadera en un escalón");

        shelf.upload("squat.svg", RED).describe("Una cadera que sube").send();
        assertThat(shelf.present()).hasAttribute("alt", "Una cadera que sube");
        lucia.accessible();
        String address = shelf.present().getAttribute("src");

        isServedSafely(lucia, people.site().clinic("/").resolve(address));
        isServedSafely(
                people.patient(Demo.lomas(9).userName()).arriveAt("/today/today.xhtml"),
                people.site().portal("/").resolve(address.replace("/clinic/", "/portal/")));
        isNothingTo(people.staff(Demo.ANA), people.site().clinic("/").resolve(address));

        shelf.take("puente");
        assertThat(shelf.present()).hasAttribute("src", Pattern.compile(".*/api/picture/bridge\\?.*"));
        isNothingTo(lucia, people.site().clinic("/").resolve(address));
        shelf.remove();
        assertThat(shelf.present()).hasCount(0);
        shelf.leave();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        PictureShelf shelf = new PictureShelf(lucia);
        shelf.add("Sin imagen todavía");

        shelf.send();
        assertThat(shelf.refusal()).containsText("Elija una imagen");
        shelf.upload("squat.png", "no image".getBytes(StandardCharsets.UTF_8)).send();
        assertThat(shelf.refusal()).containsText("no es PNG ni JPEG");
        lucia.accessible();
        shelf.upload("large.png", Arrays.copyOf(RED, 6 * 1024 * 1024)).send();
        assertThat(shelf.refusal()).containsText("pasa de 5 MB");
        shelf.upload("half.png", Arrays.copyOf(RED, RED.length / 2)).send();
        assertThat(shelf.refusal()).containsText("hasta el final");
        shelf.leave();

        shelf.comeBack().upload("huge.png", Arrays.copyOf(RED, 10 * 1024 * 1024));
        lucia.expecting(413);
        shelf.send();
        assertThat(lucia.see("h1")).containsText("too much");
    }

    private static void isServedSafely(Screen screen, URI address) {
        APIResponse picture = screen.page().request().get(address.toString());

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers())
                .containsEntry("content-type", "image/png")
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
