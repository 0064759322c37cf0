package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders inside a jar can't be listed, so index.txt lists the entries; it must be what lies in the folders. */
class IndexTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "knowledge");

    @Test
    void listsExactlyTheEntryFilesInOrder() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> entries = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.contains("/"))
                    .sorted()
                    .toList();

            assertThat(KnowledgeFiles.onClassPath().index())
                    .as("index.txt; write it anew with: find * -name '*.yaml' -path '*/*' | LC_ALL=C sort > index.txt")
                    .isEqualTo(entries);
        }
    }
}
