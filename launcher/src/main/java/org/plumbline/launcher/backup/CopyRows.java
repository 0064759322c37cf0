package org.plumbline.launcher.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.launcher.Refusal;
import org.postgresql.PGConnection;

/** Writes the rows of a backup into tables, and sees that they are those that were read. */
record CopyRows(Connection target, BackupFile backup) {
    private static final int BUFFER = 1 << 16;

    /** Writes all rows of the table; returns how many. */
    long all(Manifest.Contents contents) throws SQLException, IOException {
        long rows = into(contents.table().name(), contents, Optional.empty());
        if (rows != contents.rows()) {
            throw altered();
        }
        return rows;
    }

    /** Writes those rows of the table that are the clinic's; returns how many. */
    long of(UUID clinic, Manifest.Contents contents) throws SQLException, IOException {
        return into(contents.table().name(), contents, Optional.of(clinic));
    }

    /** Writes all rows, or those that are the clinic's, into a table of another name with the same columns. */
    long into(String name, Manifest.Contents contents, Optional<UUID> clinic) throws SQLException, IOException {
        MessageDigest digest = Seal.sha256();
        try (InputStream rows = new DigestInputStream(backup.rows(contents), digest);
                InputStream wanted = clinic.isPresent() ? only(clinic.get(), rows) : rows) {
            long written = target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(name, contents.table().columnList()),
                            wanted,
                            BUFFER);
            if (!HexFormat.of().formatHex(digest.digest()).equals(contents.sha256())) {
                throw altered();
            }
            return written;
        }
    }

    /** Row by row they would be sent one by one. */
    private static InputStream only(UUID clinic, InputStream rows) {
        return new BufferedInputStream(new RowsOfClinic(rows, clinic), BUFFER);
    }

    private Refusal altered() {
        return new Refusal("%s was altered: its rows aren't those of its manifest.".formatted(backup));
    }
}
