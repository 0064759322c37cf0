package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the roles and databases that are missing. */
record Roles(Connection superuser, Database database) {
    private static final List<Role> OURS = List.of(Role.OWNER, Role.APPLICATION, Role.MAINTENANCE, Role.KEYCLOAK);

    void create() throws SQLException {
        for (Role role : OURS) {
            if (!exists("select 1 from pg_roles where rolname = ?", role.roleName())) {
                // Names are constants; the password's alphabet has no quote.
                execute("create role %s login %s password '%s'"
                        .formatted(
                                role.roleName(),
                                role.attributes(),
                                database.credentials(role).password()));
            }
        }
        createDatabase(Role.OWNER, Role.APPLICATION, Role.MAINTENANCE);
        // A restore sorts out in a temporary table what is there already.
        execute("grant temporary on database %s to %s".formatted(Role.OWNER.database(), Role.MAINTENANCE.roleName()));
        // And it looks at foreign keys once, at its end.
        execute("grant set on parameter session_replication_role to " + Role.MAINTENANCE.roleName());
        createDatabase(Role.KEYCLOAK);
    }

    private void createDatabase(Role owner, Role... guests) throws SQLException {
        String name = owner.database();
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute("create database %s owner %s".formatted(name, owner.roleName()));
        }
        execute("revoke all on database %s from public".formatted(name));
        for (Role guest : guests) {
            execute("grant connect on database %s to %s".formatted(name, guest.roleName()));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
