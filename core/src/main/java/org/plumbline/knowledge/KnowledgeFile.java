package org.plumbline.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** One YAML file as a tree, with the line of each of its nodes for messages. */
public record KnowledgeFile(String path, String text, JsonNode root) {
    static KnowledgeFile read(KnowledgeFiles files, String path, Problems problems) {
        String text = files.text(path);
        try {
            return new KnowledgeFile(path, text, Yaml.MAPPER.readTree(text));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(
                    path,
                    line,
                    "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
            return new KnowledgeFile(path, "", Yaml.MAPPER.createObjectNode());
        }
    }

    /** The first folder of the path, which names the kind of entry; the file's name for a file that stands alone. */
    public String kind() {
        int slash = path.indexOf('/');
        return slash < 0 ? path.substring(0, path.indexOf('.')) : path.substring(0, slash);
    }

    /** The file's name without folder and ending. */
    public String name() {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The line of the node at a JSON pointer, or of the nearest node around it. */
    public int line(String pointer) {
        Map<String, Integer> lines = lines();
        String nearest = pointer;
        while (!nearest.isEmpty() && !lines.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return lines.getOrDefault(nearest, 1);
    }

    /** Read again, and only when there is something to complain about. */
    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        try (JsonParser parser = Yaml.MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }
}
