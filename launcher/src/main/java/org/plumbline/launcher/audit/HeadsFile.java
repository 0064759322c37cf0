package org.plumbline.launcher.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The file into which the application writes the heads of the chains, a line of JSON each. */
public final class HeadsFile {
    private HeadsFile() {}

    /**
     * Reads the heads; a file that isn't there has none.
     *
     * @throws Refusal if it can't be read, or a line is something else
     */
    public static ExportedHeads read(Path file) {
        if (!Files.exists(file)) {
            return ExportedHeads.NONE;
        }
        ObjectMapper json = new ObjectMapper();
        Map<UUID, Map<Long, String>> heads = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(json::readTree)
                    .forEach(head -> heads.computeIfAbsent(clinic(head), any -> new HashMap<>())
                            .put(
                                    head.required("number").asLong(),
                                    head.required("hash").asString()));
            return new ExportedHeads(heads);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("%s is no file of audit heads: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static UUID clinic(JsonNode head) {
        return UUID.fromString(head.required("clinic").asString());
    }
}
