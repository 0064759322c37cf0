package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directory trees. */
public final class Trees {
    private Trees() {}

    /** Deletes the file or tree, if it's there. */
    public static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a tree to a place that isn't there yet. */
    public static void copy(Path source, Path target) {
        try (Stream<Path> walk = Files.walk(source)) {
            List<Path> parentsFirst = walk.toList();
            for (Path path : parentsFirst) {
                Files.copy(path, target.resolve(source.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
