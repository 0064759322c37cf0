package org.plumbline.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The picture of an exercise that a clinic adds. */
final class PictureShelf {

    private final Screen screen;
    private final Shelf shelf;

    PictureShelf(Screen screen) {
        this.screen = screen;
        this.shelf = new Shelf(screen);
    }

    /** Adds an exercise, and comes to its picture. */
    void add(String name) {
        shelf.add(name, "Ponte en un escalón.\nSube la cadera.");
    }

    /** The picture that it has. */
    Locator present() {
        return screen.see("#present img");
    }

    /** What is wrong with the file. */
    Locator refusal() {
        return screen.see("[id='own:image-field'] .field-error-text");
    }

    PictureShelf upload(String name, byte[] content) {
        screen.part("own:image").setInputFiles(new FilePayload(name, "image/png", content));
        return this;
    }

    /** The video that it has. */
    Locator film() {
        return screen.see("#present video");
    }

    /** What is wrong with the video. */
    Locator filmRefusal() {
        return screen.see("[id='film:video-field'] .field-error-text");
    }

    /** Sends a video. */
    void film(String name, byte[] content) {
        screen.part("film:video").setInputFiles(new FilePayload(name, "video/mp4", content));
        press(screen.part("film:upload"));
    }

    PictureShelf describe(String words) {
        screen.part("own:shows").fill(words);
        return this;
    }

    /** Sends what is chosen. */
    void send() {
        press(screen.part("own:upload"));
    }

    /** Takes the first picture of the library that a search finds. */
    void take(String words) {
        screen.part("seek").fill(words);
        press(screen.part("find"));
        screen.page().waitForURL(Pattern.compile(".*search=.*"));
        press(screen.see(".tile .button").first());
    }

    void remove() {
        press(screen.part("present-form:remove"));
    }

    /** A form that is sent before its page was read to the end lacks what stands there. */
    private void press(Locator button) {
        screen.page().waitForLoadState();
        button.click();
    }

    /** From the exercise, which is hidden by now, to its picture. */
    PictureShelf comeBack() {
        screen.see("#shown .tag:has-text('Oculto')").waitFor();
        press(screen.part("offer:picture"));
        screen.arriveAt("/knowledge/picture.xhtml");
        return this;
    }

    /** Hides the exercise: other tests' proposals go on without it. */
    void leave() {
        shelf.leave();
        shelf.hide("Solo era una prueba");
    }
}
