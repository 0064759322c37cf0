package org.plumbline.launcher.database;

/** The database's roles; the migrations name them in their grants. */
public enum Role {
    /** Starts and checks the server; makes the other roles. */
    SUPERUSER("postgres", "postgres", ""),
    /** Owns the schema and runs the migrations. */
    OWNER("plumbline_owner", "plumbline", ""),
    /** All that the EAR has: owns nothing, and row security binds it. */
    APPLICATION("plumbline_app", "plumbline", ""),
    /** Past row security, for seed, backup and restore; only the launcher has it. */
    MAINTENANCE("plumbline_maintenance", "plumbline", "BYPASSRLS"),
    /** Keycloak's own, in a database of its own. */
    KEYCLOAK("keycloak", "keycloak", "");

    private final String roleName;
    private final String database;
    private final String attributes;

    Role(String roleName, String database, String attributes) {
        this.roleName = roleName;
        this.database = database;
        this.attributes = attributes;
    }

    public String roleName() {
        return roleName;
    }

    /** The one database that it connects to. */
    public String database() {
        return database;
    }

    String attributes() {
        return attributes;
    }
}
