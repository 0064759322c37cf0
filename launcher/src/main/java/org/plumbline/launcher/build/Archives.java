package org.plumbline.launcher.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reading of archives, and the removal of what was unpacked from them. */
final class Archives {
    private Archives() {}

    /** Unpacks a zip whose entries all lie under one folder, without that folder. */
    static void unzip(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path file = target.resolve(name).normalize();
                if (!file.startsWith(target)) {
                    throw new IllegalStateException("%s leads out of %s".formatted(entry.getName(), archive));
                }
                if (!entry.isDirectory()) {
                    write(zip, entry, file);
                }
            }
        }
    }

    /** Takes out the one file whose path ends so. */
    static void extract(Path archive, String pathEnd, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(each -> each.getName().endsWith(pathEnd))
                    .findFirst()
                    .map(ZipEntry.class::cast)
                    .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(archive, pathEnd)));
            write(zip, entry, target);
        }
    }

    /** Copies all files of a directory; what is there already is replaced. */
    static void copy(Path directory, Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(directory.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
