package org.plumbline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the knowledge files, by their path below {@code knowledge/}. */
interface KnowledgeFiles {
    /** The content of one file. */
    String text(String path);

    /** The paths of all entry files, from {@code index.txt}, because folders inside a jar can't be listed. */
    default List<String> index() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    static KnowledgeFiles onClassPath() {
        return path -> {
            try (InputStream in = KnowledgeFiles.class.getResourceAsStream("/knowledge/" + path)) {
                if (in == null) {
                    throw new CatalogueInvalid(List.of("knowledge/" + path + ": there is no such file"));
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("knowledge/" + path, e);
            }
        };
    }
}
