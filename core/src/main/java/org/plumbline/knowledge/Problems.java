package org.plumbline.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files, gathered so that an author sees all of it at once. */
public final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String path, int line, String what) {
        found.add("knowledge/" + path + ":" + line + ": " + what);
    }

    /** Something is wrong at a JSON pointer of a file. */
    public void add(KnowledgeFile file, String pointer, String what) {
        add(file.path(), file.line(pointer), what);
    }

    /** A file that must be there isn't. */
    public void missing(String path, String what) {
        found.add("knowledge/" + path + ": " + what);
    }

    /** What was found, each with its file and line. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** Ends the reading when there is anything; later checks may rely on what earlier ones made sure of. */
    public void stopIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogueInvalid(found);
        }
    }
}
