package org.plumbline.launcher.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;

/**
 * How far a schema has been migrated.
 *
 * @param number the newest migration's; 0 where none was run
 * @param hasFailed whether a migration stopped half way
 */
public record SchemaVersion(int number, boolean hasFailed) {
    private static final String MIGRATIONS = "db/migration";
    private static final Pattern NAME = Pattern.compile("(?:.*/)?V(\\d+)__\\w+\\.sql");
    private static final String QUERY =
            "select coalesce(max(version::int), 0), coalesce(bool_or(not success), false) from flyway_schema_history";
    private static final String NO_TABLE = "42P01";
    private static final String NO_RIGHT = "42501";

    /** The schema's on this connection; a schema from before it could be asked counts as never migrated. */
    public static SchemaVersion of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(QUERY)) {
            found.next();
            return new SchemaVersion(found.getInt(1), found.getBoolean(2));
        } catch (SQLException e) {
            if (NO_TABLE.equals(e.getSQLState()) || NO_RIGHT.equals(e.getSQLState())) {
                return new SchemaVersion(0, false);
            }
            throw e;
        }
    }

    /** The newest migration that this build brings. */
    public static int ofThisBuild() {
        URL folder = Objects.requireNonNull(SchemaVersion.class.getClassLoader().getResource(MIGRATIONS), MIGRATIONS);
        try {
            return names(folder).stream()
                    .map(NAME::matcher)
                    .filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1)))
                    .max()
                    .orElseThrow();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(URL folder) throws IOException, URISyntaxException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(MIGRATIONS))
                    .toList();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(Path::toString).toList();
        }
    }

    /**
     * Lets only this build's own schema pass.
     *
     * @throws Refusal if it's older, newer, or a migration failed
     */
    public void requireThisBuilds() {
        int wanted = ofThisBuild();
        if (hasFailed) {
            throw new Refusal("A migration of the database failed: put it right and run ./plumbline migrate again.");
        }
        if (number < wanted) {
            throw new Refusal("The database's schema is of version %d, this build needs %d: run ./plumbline migrate."
                    .formatted(number, wanted));
        }
        if (number > wanted) {
            throw new Refusal("The database's schema is of version %d, newer than this build's %d: start a newer build."
                    .formatted(number, wanted));
        }
    }
}
