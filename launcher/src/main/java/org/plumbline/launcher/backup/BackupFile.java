package org.plumbline.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plumbline.launcher.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that is whole and unaltered: a zip file with the rows of each table in an entry ({@code plumbline/NAME.copy},
 * {@code keycloak/NAME.copy}), then {@code manifest.json}, then the seal over all of it as the file's comment.
 */
public final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Reads all of it once, to see that it's whole.
     *
     * @throws Refusal if it isn't there, is something else, was cut off, was altered, or is of a newer format
     */
    public static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file %s.".formatted(file));
        }
        try {
            Seal.check(file);
            ZipFile zip = new ZipFile(file.toFile());
            return new BackupFile(file, zip, manifest(file, zip));
        } catch (ZipException | JacksonException e) {
            throw new Refusal("%s isn't a backup of Plumbline.".formatted(file), e);
        } catch (IOException e) {
            throw new Refusal("%s can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new Refusal("%s isn't a backup of Plumbline.".formatted(file));
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Manifest manifest = new JsonMapper().readValue(content, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refusal("%s is of format %d; this Plumbline reads format %d."
                        .formatted(file, manifest.format(), Manifest.FORMAT));
            }
            return manifest;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Contents contents) throws IOException {
        ZipEntry entry = zip.getEntry(contents.entry());
        if (entry == null) {
            throw new Refusal("%s was altered: %s is missing.".formatted(file, contents.entry()));
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
