package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.plumbline.launcher.Refusal;

/** The schema's migrations, run with the owner's credentials, which the EAR never has. */
public final class Migrations {
    private Migrations() {}

    /**
     * Brings the schema to the version of this build, keeps its catalogue beside those of earlier builds, and fills in what the
     * caseload doesn't know yet.
     *
     * @return how many migrations were run
     * @throws Refusal if one fails, was changed after it had run, or the schema is newer
     */
    public static int run(DatabaseAccess database) {
        int executed = migrate(database);
        Editions.publish(database);
        fillCaseload(database);
        return executed;
    }

    /** What a migration can't do, for row security binds its role, and the lights are the application's rule. */
    private static void fillCaseload(DatabaseAccess database) {
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            new CaseloadFill(maintenance).run();
        } catch (SQLException e) {
            throw new Refusal("The caseload can't be filled in: " + e.getMessage(), e);
        }
    }

    private static int migrate(DatabaseAccess database) {
        Credentials owner = database.credentials(Role.OWNER);
        try {
            return Flyway.configure()
                    .dataSource(database.jdbcUrl(Role.OWNER), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    // A schema that is newer than this build is refused, and not passed over.
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new Refusal(
                    "The database can't be migrated: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }
}
