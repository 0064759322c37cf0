package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.plumbline.knowledge.CatalogueArchive;
import org.plumbline.launcher.Refusal;

/** Keeps the catalogue of each build in the database, so that what is signed under it can be read under it ever after. */
final class Editions {
    private static final String INSERT =
            "insert into catalogue_edition (version, content) values (?, ?) on conflict do nothing";

    private Editions() {}

    /** Writes this build's edition, where it isn't there yet. */
    static void publish(DatabaseAccess database) {
        CatalogueArchive archive = CatalogueArchive.ofClassPath();
        try (Connection connection = database.connect(Role.OWNER);
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, archive.version());
            statement.setBytes(2, archive.content());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new Refusal("The catalogue can't be kept: " + e.getMessage(), e);
        }
    }
}
