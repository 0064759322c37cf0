package org.plumbline.knowledge;

/** The catalogue with one file changed, for rules that today's content doesn't reach. */
public final class ChangedCatalogue {
    private static final KnowledgeFiles GOOD = KnowledgeFiles.onClassPath();

    private ChangedCatalogue() {}

    /** Replaces every {@code find} in the file by {@code put}; the result must still be a good catalogue. */
    public static Catalogue with(String file, String find, String put) {
        if (!GOOD.text(file).contains(find)) {
            throw new AssertionError(file + " has no " + find);
        }
        return CatalogueReader.read(path -> path.equals(file) ? GOOD.text(path).replace(find, put) : GOOD.text(path));
    }
}
