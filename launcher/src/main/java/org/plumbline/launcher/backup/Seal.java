package org.plumbline.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plumbline.launcher.Refusal;

/**
 * The last bytes of a backup: the checksum of all that stands before it. A file that was cut off has no seal, one that
 * was altered has a wrong one. It shows damage; it's no signature.
 */
final class Seal {
    /** Stands before the checksum, as the beginning of the zip file's comment. */
    private static final String LABEL = "plumbline backup sha-256 ";

    private static final int LENGTH = 64;
    private static final int BUFFER = 1 << 16;

    private Seal() {}

    /** The comment of a file that isn't sealed yet. */
    static String open() {
        return LABEL + "0".repeat(LENGTH);
    }

    /** Writes the checksum, and makes the file last on its disk. */
    static void close(Path file) throws IOException {
        byte[] checksum = checksum(file).getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.seek(opened.length() - LENGTH);
            opened.write(checksum);
            opened.getFD().sync();
        }
    }

    /** @throws Refusal if the file is no backup, or not the whole of it, or was altered */
    static void check(Path file) throws IOException {
        String end = end(file);
        if (!end.startsWith(LABEL)) {
            throw new Refusal("%s isn't a backup of Plumbline, or its end is missing.".formatted(file));
        }
        if (!end.endsWith(checksum(file))) {
            throw new Refusal("%s was altered or damaged: its checksum is wrong.".formatted(file));
        }
    }

    private static String end(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(opened.length(), LABEL.length() + LENGTH)];
            opened.seek(opened.length() - end.length);
            opened.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1);
        }
    }

    private static String checksum(Path file) throws IOException {
        MessageDigest digest = sha256();
        long left = Files.size(file) - LENGTH;
        try (InputStream input = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            while (left > 0) {
                int read = input.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (read < 0) {
                    throw new IOException(file + " became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
