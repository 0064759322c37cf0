package org.plumbline.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The written cases of the folder, by file name. */
final class Vignettes {
    private static final Path FOLDER = Path.of("src", "test", "resources", "vignettes");
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Vignettes() {}

    static List<Named<Vignette>> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file ->
                            Named.of(file.getFileName().toString(), MAPPER.readValue(file.toFile(), Vignette.class)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
    }
}
