package org.plumbline.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * All exercises on one page, {@code docs/clinical/exercises.html}: the picture still and moving, for both sides, and the steps beside
 * it in both languages, so that one can see whether a stranger would understand it.
 */
public final class ContactSheet {
    private static final Path FILE = Path.of("docs/clinical/exercises.html");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>Exercises in pictures</title>
            <link rel="stylesheet" href="review.css"/>
            <style>
            main { max-width: 96rem; margin: auto; padding: 1rem; }
            article { content-visibility: auto; contain-intrinsic-size: auto 30rem; border-top: 1px solid var(--line); padding: 1rem 0; }
            .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 22rem)); gap: 1rem; }
            .pictures svg { width: 100%; height: auto; display: block; }
            .steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; }
            figure { margin: 0; }
            figcaption, .id { color: var(--quiet); font-size: 0.8125rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>Exercises in pictures</h1>
            """;

    private final Catalogue catalogue;
    private final Pictures pictures;

    public ContactSheet(Catalogue catalogue, Pictures pictures) {
        this.catalogue = catalogue;
        this.pictures = pictures;
    }

    /**
     * Writes the page anew.
     *
     * @param home the project's root folder
     * @return the file
     * @throws IOException where it can't be written
     */
    public Path write(Path home) throws IOException {
        Path file = home.resolve(FILE);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, page());
    }

    /** The page; the same catalogue and pictures give the same, byte for byte. */
    public String page() {
        Svg page = new Svg().raw(HEAD);
        page.raw("<p>All " + pictures.all().size()
                + " exercises. Written by <code>./plumbline clinical</code>; how to draw one stands in"
                + " <a href=\"drawing.md\">drawing.md</a>.</p>\n");
        int number = 0;
        for (Exercise exercise : catalogue.everyExercise()) {
            number++;
            article(page, exercise, "e" + number);
        }
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void article(Svg page, Exercise exercise, String prefix) {
        page.raw("<article id=\"" + exercise.id() + "\">\n<h2>")
                .escaped(exercise.name().en())
                .raw("</h2>\n<p class=\"id\">" + exercise.id() + " · " + Svg.name(exercise.role()) + " · "
                        + Svg.name(exercise.position()) + (exercise.sided() ? " · one side" : "") + "</p>\n");
        shown(page, pictures.of(exercise.id()).orElseThrow(), prefix);
        page.raw("<div class=\"steps\">\n");
        steps(page, exercise, Locale.ENGLISH);
        steps(page, exercise, SPANISH);
        page.raw("</div>\n</article>\n");
    }

    private void shown(Svg page, Picture picture, String prefix) {
        page.raw("<div class=\"pictures\">\n");
        boolean sided = picture.exercise().sided();
        for (boolean moving : List.of(false, true)) {
            for (Side side : sided ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.RIGHT)) {
                String name = prefix + (moving ? "m" : "s") + (side == Side.LEFT ? "l" : "");
                String svg = new Drawing(picture, new Showing(side, moving, Locale.ENGLISH), name).svg();
                figure(page, svg, (moving ? "moving" : "still") + (sided ? ", " + Svg.name(side) : ""));
            }
        }
        page.raw("</div>\n");
    }

    private static void figure(Svg page, String svg, String caption) {
        page.raw("<figure>" + svg + "<figcaption>" + caption + "</figcaption></figure>\n");
    }

    private static void steps(Svg page, Exercise exercise, Locale locale) {
        String steps = exercise.steps().stream()
                .map((Text step) -> step.in(locale))
                .map(step -> "<li>" + new Svg().escaped(step) + "</li>")
                .collect(Collectors.joining("\n"));
        page.raw("<ol lang=\"" + locale.getLanguage() + "\">\n" + steps + "\n</ol>\n");
    }
}
