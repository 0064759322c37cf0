package org.plumbline.launcher.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes one backup, row by row as they come, so that memory doesn't grow with the data. */
final class BackupWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private static final String README = """
            A backup of Plumbline. Treat it as a secret: it holds patients' data.
            Each .copy entry holds the rows of one table, as PostgreSQL's COPY writes text; manifest.json tells the columns,
            the number of rows and the SHA-256 of each. The file ends with the SHA-256 of all that stands before it.
            To bring it back: ./plumbline restore FILE
            """;

    private final OutputStream file;
    private final ZipOutputStream zip;
    private final List<Manifest.Contents> contents = new ArrayList<>();

    /** @param file isn't there yet; made so that only its owner can read it */
    BackupWriter(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.file = Files.newOutputStream(file);
        this.zip = new ZipOutputStream(new BufferedOutputStream(this.file, BUFFER));
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(Seal.open());
        text("README.txt", README);
    }

    /** Copies what the query answers into the entry of this table. */
    void table(Connection source, String folder, Table table, String query) throws SQLException, IOException {
        String entry = "%s/%s.copy".formatted(folder, table.name().replace("\"", ""));
        MessageDigest digest = Seal.sha256();
        zip.putNextEntry(new ZipEntry(entry));
        OutputStream output = new BufferedOutputStream(new DigestOutputStream(zip, digest), BUFFER);
        long rows =
                source.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (%s) to stdout".formatted(query), output);
        output.flush();
        zip.closeEntry();
        contents.add(new Manifest.Contents(entry, table, rows, HexFormat.of().formatHex(digest.digest())));
    }

    /** What was written so far. */
    List<Manifest.Contents> contents() {
        return contents;
    }

    void manifest(Manifest manifest) throws IOException {
        text(
                BackupFile.MANIFEST,
                new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
    }

    private void text(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The file is closed even where the zip's end can't be written. */
    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }
}
