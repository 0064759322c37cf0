package org.plumbline.knowledge.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.knowledge.Catalogue;

/**
 * The review pages as files of the project, {@code docs/clinical}: one page for each language, and their style sheet.
 *
 * <p>The style sheet is made of the product's tokens and of the console's rules for this page, so that both look alike.
 */
public final class ReviewFiles {
    private static final Path FOLDER = Path.of("docs/clinical");
    private static final List<Path> STYLES = List.of(
            Path.of("look/webapp/resources/look/tokens.css"),
            Path.of("clinic-web/src/main/webapp/resources/clinic/review.css"));
    /** The console's font has an address that only the console knows; these pages take what the reader has. */
    private static final Pattern FONT = Pattern.compile("@font-face \\{[^}]*}[^}]*}\\n+");

    private static final Links LINKS = new Links(List.of("review.css"), "index.html", "es.html");

    private final Path home;

    /** @param home the project's root folder */
    public ReviewFiles(Path home) {
        this.home = home;
    }

    /**
     * What stands in the folder, by file.
     *
     * @throws IOException where a style sheet can't be read
     */
    public Map<Path, String> contents(Catalogue catalogue) throws IOException {
        ClinicalReview review = new ClinicalReview();
        Path folder = home.resolve(FOLDER);
        Map<Path, String> files = new TreeMap<>();
        files.put(folder.resolve("index.html"), review.page(catalogue, Locale.ENGLISH, LINKS));
        files.put(folder.resolve("es.html"), review.page(catalogue, Locale.forLanguageTag("es"), LINKS));
        files.put(folder.resolve("review.css"), style());
        return files;
    }

    /**
     * Writes the folder anew.
     *
     * @return the files written
     * @throws IOException where one can't be
     */
    public List<Path> write(Catalogue catalogue) throws IOException {
        Map<Path, String> files = contents(catalogue);
        Files.createDirectories(home.resolve(FOLDER));
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        return List.copyOf(files.keySet());
    }

    private String style() throws IOException {
        StringBuilder style = new StringBuilder();
        for (Path part : STYLES) {
            style.append(FONT.matcher(Files.readString(home.resolve(part))).replaceAll(""));
        }
        return style.toString();
    }
}
