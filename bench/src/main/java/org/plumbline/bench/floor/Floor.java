package org.plumbline.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.Role;

/** A request's statements, to be sent again as often as wanted. */
public final class Floor implements AutoCloseable {
    /** So long at most a worker may be busy with what came before. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection connection;
    private final Recording recording;

    private Floor(Connection connection, Recording recording) {
        this.connection = connection;
        this.recording = recording;
    }

    /**
     * Records what a request sends. It is made several times, until it sends the same twice: then nothing of a worker's is between.
     *
     * @param request the same one each time, but for ids that it makes
     */
    public static Floor under(Runnable request, BenchDatabase database) throws SQLException {
        StatementLog log = new StatementLog(database);
        List<LoggedStatement> before = log.during(request);
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<LoggedStatement> now = log.during(request);
            if (Recording.isSame(before, now)) {
                return new Floor(connect(database), new Recording(before, now));
            }
            before = now;
        }
        throw new IllegalStateException("The request sends something else each time, at last "
                + before.stream().map(LoggedStatement::sql).toList());
    }

    private static Connection connect(BenchDatabase database) throws SQLException {
        Credentials application = database.database().credentials(Role.APPLICATION);
        String url = database.database().jdbcUrl(Role.APPLICATION) + "?stringtype=unspecified";
        Connection connection = DriverManager.getConnection(url, application.user(), application.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** How many statements the request sends, without those that bind the tenant. */
    public long statements() {
        return recording.statements();
    }

    /** The same without the audit's events. */
    public long unaudited() {
        return recording.unaudited();
    }

    /** Sends them all, with new ids for what the request made, and reads every row. */
    public void send() {
        send(true);
    }

    /** The same without the audit's event. */
    public void sendUnaudited() {
        send(false);
    }

    private void send(boolean audited) {
        Map<String, String> made = new HashMap<>();
        try {
            for (int each = 0; each < recording.all().size(); each++) {
                LoggedStatement statement = recording.all().get(each);
                if (statement.isCommit()) {
                    connection.commit();
                } else if (audited || !statement.isAudit()) {
                    send(statement, recording.made(each), made);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(LoggedStatement statement, List<Boolean> isMade, Map<String, String> made) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.jdbc())) {
            for (int place = 0; place < statement.parameters().size(); place++) {
                String value = statement.parameters().get(place);
                prepared.setString(
                        place + 1,
                        isMade.get(place)
                                ? made.computeIfAbsent(
                                        value, old -> UUID.randomUUID().toString())
                                : value);
            }
            if (prepared.execute()) {
                readAll(prepared.getResultSet());
            }
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
