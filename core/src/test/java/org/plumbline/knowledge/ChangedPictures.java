package org.plumbline.knowledge;

import java.util.List;

/** The files of the pictures with one of them changed, or one more. */
public final class ChangedPictures {
    private static final KnowledgeFiles GOOD = KnowledgeFiles.onClassPath();

    private ChangedPictures() {}

    /** Replaces the first {@code find} in the file by {@code put}. */
    public static List<KnowledgeFile> with(String file, String find, String put) {
        String good = GOOD.text(file);
        if (!good.contains(find)) {
            throw new AssertionError(file + " has no " + find);
        }
        int place = good.indexOf(find);
        String changed = good.substring(0, place) + put + good.substring(place + find.length());
        return PictureFiles.read(path -> path.equals(file) ? changed : GOOD.text(path));
    }

    /** A YAML list read as objects of a test's own. */
    public static <T> List<T> faults(String yaml, Class<T> type) {
        return Yaml.MAPPER
                .readTree(yaml)
                .valueStream()
                .map(fault -> Yaml.MAPPER.treeToValue(fault, type))
                .toList();
    }
}
