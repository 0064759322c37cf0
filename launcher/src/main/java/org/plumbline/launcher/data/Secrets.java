package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets of one installation, made when first asked for, kept in a file that only its owner can read. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** The secret of this name: 32 characters that need no quoting anywhere. */
    public synchronized String secret(String name) {
        if (!known.containsKey(name)) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            known.setProperty(name, Base64.getUrlEncoder().encodeToString(bytes));
            save();
        }
        return known.getProperty(name);
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Secrets of this installation. Without them its data can't be opened.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
