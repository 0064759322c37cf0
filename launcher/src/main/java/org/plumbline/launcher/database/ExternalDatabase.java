package org.plumbline.launcher.database;

import java.util.Map;
import org.plumbline.launcher.Refusal;

/**
 * A PostgreSQL of somebody else's, named by the environment: the address by {@code PLUMBLINE_DB_URL}, each role's
 * password by a variable of its own, so that a command is given no more than it needs.
 */
public record ExternalDatabase(Map<String, String> environment) implements DatabaseAccess {
    /** The variable that names the address. */
    public static final String URL = "PLUMBLINE_DB_URL";

    private static final Map<Role, String> PREFIXES = Map.of(
            Role.APPLICATION, "PLUMBLINE_DB",
            Role.OWNER, "PLUMBLINE_DB_OWNER",
            Role.MAINTENANCE, "PLUMBLINE_DB_MAINTENANCE");

    /** @throws Refusal if the connection would leave this machine without TLS that proves the server */
    public ExternalDatabase {
        environment = Map.copyOf(environment);
        TlsRequired.check(environment.getOrDefault(URL, ""));
    }

    /** Whether the environment names a database at all. */
    public static boolean isNamedBy(Map<String, String> environment) {
        return !environment.getOrDefault(URL, "").isBlank();
    }

    @Override
    public String jdbcUrl(Role role) {
        return environment.get(URL);
    }

    /** @throws Refusal naming the variable that is missing */
    @Override
    public Credentials credentials(Role role) {
        String prefix = PREFIXES.get(role);
        if (prefix == null) {
            throw new Refusal("%s is only for the database that Plumbline starts itself.".formatted(role.roleName()));
        }
        String password = environment.getOrDefault(prefix + "_PASSWORD", "");
        if (password.isEmpty()) {
            throw new Refusal("%s_PASSWORD is missing: the password of %s.".formatted(prefix, user(prefix, role)));
        }
        return new Credentials(user(prefix, role), password);
    }

    private String user(String prefix, Role role) {
        return environment.getOrDefault(prefix + "_USER", role.roleName());
    }

    @Override
    public String toString() {
        return "the database of " + URL;
    }
}
