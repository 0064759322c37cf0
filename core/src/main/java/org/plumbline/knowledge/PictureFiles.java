package org.plumbline.knowledge;

import java.util.List;
import java.util.Set;

/** The files that the exercises' pictures are made of: the pictures, the postures they begin with, and where each muscle lies. */
public final class PictureFiles {
    private static final Set<String> KINDS = Set.of("pictures", "postures", "muscles");

    private PictureFiles() {}

    /**
     * Reads them, and holds each against its schema.
     *
     * @throws CatalogueInvalid when one breaks its schema; the message names file and line
     */
    public static List<KnowledgeFile> load() {
        return read(KnowledgeFiles.onClassPath());
    }

    static List<KnowledgeFile> read(KnowledgeFiles source) {
        Problems problems = new Problems();
        List<KnowledgeFile> files = source.index().stream()
                .filter(path -> KINDS.contains(path.substring(0, path.indexOf('/'))))
                .map(path -> KnowledgeFile.read(source, path, problems))
                .toList();
        problems.stopIfAny();
        SchemaCheck schemas = new SchemaCheck(problems);
        files.forEach(schemas::check);
        problems.stopIfAny();
        return files;
    }
}
