package org.plumbline.launcher.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Dresses Keycloak's pages as our own: the style sheets of the pages with the theme's behind them, as one file, since a slow
 * phone waits for each; the font, and the mark.
 *
 * @param project the project's directory, where the look of the pages lies
 * @param resources what the theme of the sign-in pages gives to browsers
 */
record LoginLook(Path project, Path resources) {

    private static final String LOOK = "look/webapp/resources/look/";

    private static final List<String> SHEETS =
            List.of(LOOK + "tokens.css", "patient-web/src/main/webapp/resources/portal/sizes.css", LOOK + "parts.css");

    private static final String FONT = "inter.woff2";

    void dress() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String sheet : SHEETS) {
            all.append(Files.readString(project.resolve(sheet)));
        }
        Path own = resources.resolve("css/login.css");
        all.append(Files.readString(own));
        Files.writeString(own, here(all.toString()), UTF_8);
        for (String file : List.of(FONT, "mark.svg")) {
            Files.copy(project.resolve(LOOK + file), resources.resolve(file), REPLACE_EXISTING);
        }
    }

    /** Faces has its own way of saying where a resource lies. */
    private static String here(String sheet) {
        String said = sheet.replace("#{resource['look:" + FONT + "']}", "../" + FONT);
        if (said.contains("#{")) {
            throw new IllegalStateException("a style sheet of the pages asks for what the sign-in pages don't have");
        }
        return said;
    }
}
