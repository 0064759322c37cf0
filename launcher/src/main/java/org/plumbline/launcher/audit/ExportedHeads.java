package org.plumbline.launcher.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The heads of the chains that the application wrote down outside the database.
 *
 * @param ofClinics each clinic's hashes by their number
 */
public record ExportedHeads(Map<UUID, Map<Long, String>> ofClinics) {
    /** None: the chains prove themselves, but not that their ends are there. */
    public static final ExportedHeads NONE = new ExportedHeads(Map.of());

    /**
     * Reads the file of heads, a line of JSON each; a file that isn't there has none.
     *
     * @throws Refusal if it can't be read, or a line is something else
     */
    public static ExportedHeads read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
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

    /** The clinics that have any. */
    Set<UUID> clinics() {
        return ofClinics.keySet();
    }

    Map<Long, String> of(UUID clinic) {
        return ofClinics.getOrDefault(clinic, Map.of());
    }
}
