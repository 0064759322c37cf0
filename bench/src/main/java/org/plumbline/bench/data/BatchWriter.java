package org.plumbline.bench.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes batches by COPY.
 *
 * @param connection of a role that row security doesn't bind
 */
record BatchWriter(Connection connection, String catalogueVersion) {
    private static final String SIGN =
            "update assessment set signed_by = signed.by, signed_at = signed.at::timestamptz,"
                    + " catalogue_version = ?, version = version + 1"
                    + " from unnest(?::uuid[], ?::uuid[], ?::text[]) as signed (assessment, by, at)"
                    + " where tenant_id = ? and id = signed.assessment";

    void write(Batch batch) throws SQLException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.values()) {
            if (batch.count(table) > 0) {
                copy(copy, table, batch);
            }
            if (table == Table.FINDING && !batch.signatures().isEmpty()) {
                // Earlier it would refuse its parts, and a later assessment's draft would be a second one.
                sign(batch);
            }
        }
    }

    private static void copy(CopyManager copy, Table table, Batch batch) throws SQLException {
        try {
            copy.copyIn(table.copy(), new StringReader(batch.rows(table).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sign(Batch batch) throws SQLException {
        List<Signature> signed = batch.signatures();
        try (PreparedStatement statement = connection.prepareStatement(SIGN)) {
            statement.setString(1, catalogueVersion);
            statement.setArray(2, array("uuid", signed, Signature::assessment));
            statement.setArray(3, array("uuid", signed, Signature::by));
            statement.setArray(4, array("text", signed, each -> format(each.at())));
            statement.setObject(5, batch.clinic());
            statement.executeUpdate();
        }
    }

    private static String format(Instant moment) {
        return moment.toString();
    }

    private java.sql.Array array(String type, List<Signature> signed, Function<Signature, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, signed.stream().map(value).toArray());
    }
}
