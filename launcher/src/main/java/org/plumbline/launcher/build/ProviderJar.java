package org.plumbline.launcher.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What of ours runs within Keycloak, as the jar that it takes.
 *
 * @param classes where the launcher's classes and resources are
 */
record ProviderJar(Path classes) {
    private static final String PACKAGE = "org/plumbline/launcher/setup";
    private static final String RESOURCES = "keycloak/provider";

    /** Writes it, the same bytes for the same content: a mark of what is in it. */
    String write(Path jar) throws IOException {
        CRC32 mark = new CRC32();
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            add(classes.resolve(PACKAGE), classes, zip, mark);
            add(classes.resolve(RESOURCES), classes.resolve(RESOURCES), zip, mark);
        }
        return Long.toHexString(mark.getValue());
    }

    private static void add(Path directory, Path root, ZipOutputStream zip, CRC32 mark) throws IOException {
        for (Path file : files(directory)) {
            byte[] content = Files.readAllBytes(file);
            mark.update(content);
            ZipEntry entry = new ZipEntry(root.relativize(file).toString());
            entry.setLastModifiedTime(FileTime.fromMillis(0));
            zip.putNextEntry(entry);
            zip.write(content);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
