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

    /** A helper that a killed run left may still write into the tree; it stops when its files go. */
    private static final int ATTEMPTS = 50;

    /** Deletes the file or tree, if it's there. */
    public static void delete(Path root) {
        for (int attempt = 1; Files.exists(root); attempt++) {
            try {
                deleteOnce(root);
            } catch (IOException | UncheckedIOException e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException(root + " can't be deleted", e);
                }
            }
        }
    }

    private static void deleteOnce(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
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
