package org.plumbline.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the database's own catalogue for every rule of tenancy, and names what breaks one.
 *
 * @param connection a connection that sees the schema
 */
record SchemaFaults(Connection connection) {

    /**
     * Flyway's own; the catalogues that were deployed, the same for every clinic and only read; and the ids of events that
     * wait for the sealer of all clinics, where each clinic writes its own.
     */
    static final String WITHOUT_TENANT =
            "('flyway_schema_history', 'catalogue_edition', 'audit_unsealed', 'mail_due'," + " 'reminder_job')";

    /**
     * The one table that may be read across clinics, by the functions of the owner alone: sealed copies of records, found by
     * the hash of a code. {@code TransferIT} and {@code ParcelsIT} say what these functions give and to whom.
     */
    private static final String PARCELS = "'transfer_parcel'";

    private static final String FUNCTIONS_OF_PARCELS = "('open_transfer', 'take_transfer', 'drop_expired_transfers')";

    private static final String TABLES = "pg_class t where t.relnamespace = 'public'::regnamespace"
            + " and t.relkind in ('r', 'p') and t.relname not in " + WITHOUT_TENANT;

    private static final String IS_TENANT = "(select a.attnum from pg_attribute a where a.attrelid = %s"
            + " and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull)";

    private static final String APPLICATION = "'plumbline_app'::regrole";

    /** Each fault begins with the name of what has it; none where the schema keeps the rules. */
    List<String> all() throws SQLException {
        List<String> faults = new ArrayList<>();
        faults.addAll(ofTables());
        faults.addAll(ofKeys());
        faults.addAll(ofPathsAround());
        faults.addAll(ofTheApplication());
        return faults;
    }

    private List<String> ofTables() throws SQLException {
        return read(
                "select t.relname || ' has no tenant_id' from " + TABLES + " and " + IS_TENANT.formatted("t.oid")
                        + " is null",
                "select t.relname || ' has no row security that binds its owner, too' from " + TABLES
                        + " and not (t.relrowsecurity and t.relforcerowsecurity)",
                "select t.relname || ' has ' || (select count(*) from pg_policy p where p.polrelid = t.oid)"
                        + " || ' policies' from " + TABLES
                        + " and (select count(*) from pg_policy p where p.polrelid = t.oid) <> case t.relname when "
                        + PARCELS + " then 2 else 1 end",
                "select tablename || ' has a policy of another kind' from pg_policies where schemaname = 'public' and tablename not in "
                        + WITHOUT_TENANT + " and not"
                        + " (tablename = " + PARCELS
                        + " and policyname = 'by_code' and roles = '{plumbline_owner}') and not"
                        + " (permissive = 'PERMISSIVE' and cmd = 'ALL'"
                        + " and roles = (case tablename when " + PARCELS
                        + " then '{plumbline_app}' else '{public}' end)::name[]"
                        + " and qual = '(tenant_id = current_tenant())'"
                        + " and with_check is not distinct from '(tenant_id = current_tenant())')");
    }

    private List<String> ofKeys() throws SQLException {
        return read(
                "select t.relname || ' has no primary key' from " + TABLES
                        + " and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)",
                "select t.relname || ' has the index ' || i.indexrelid::regclass || ' that tenant_id does not lead' from "
                        + TABLES.replace(" where", " join pg_index i on i.indrelid = t.oid where")
                        + " and i.indkey[0] is distinct from "
                        + IS_TENANT.formatted("t.oid")
                        + " and i.indexrelid::regclass::text <> 'transfer_parcel_lookup_key'",
                "select t.relname || ' has the foreign key ' || k.conname || ' that tenant_id does not lead' from "
                        + TABLES.replace(" where", " join pg_constraint k on k.conrelid = t.oid where")
                        + " and k.contype = 'f' and (k.conkey[1] is distinct from " + IS_TENANT.formatted("t.oid")
                        + " or k.confkey[1] is distinct from " + IS_TENANT.formatted("k.confrelid") + ")");
    }

    private List<String> ofPathsAround() throws SQLException {
        return read(
                "select relname || ' is a view with its owner''s rights' from pg_class"
                        + " where relnamespace = 'public'::regnamespace and (relkind = 'm' or relkind = 'v'"
                        + " and not coalesce('security_invoker=true' = any(reloptions), false))",
                "select proname || ' is a function with its owner''s rights' from pg_proc"
                        + " where pronamespace = 'public'::regnamespace and prosecdef and proname not in "
                        + FUNCTIONS_OF_PARCELS);
    }

    private List<String> ofTheApplication() throws SQLException {
        return read(
                "select rolname || ' has an attribute of power' from pg_roles where oid = " + APPLICATION
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
                "select 'plumbline_app is a member of ' || roleid::regrole from pg_auth_members where member = "
                        + APPLICATION,
                "select 'plumbline_app owns ' || pg_describe_object(classid, objid, objsubid) from pg_shdepend"
                        + " where refclassid = 'pg_authid'::regclass and refobjid = " + APPLICATION
                        + " and deptype = 'o'",
                "select t.relname || ' may be ' || p || ' by plumbline_app' from "
                        + TABLES.replace(" where", ", unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) p where")
                        + " and has_table_privilege(" + APPLICATION + ", t.oid, p)",
                "select 'flyway_schema_history may be read by plumbline_app' where has_table_privilege(" + APPLICATION
                        + ", 'flyway_schema_history', 'SELECT, INSERT, UPDATE, DELETE')",
                "select 'catalogue_edition may be written by plumbline_app' where has_table_privilege(" + APPLICATION
                        + ", 'catalogue_edition', 'INSERT, UPDATE, DELETE')");
    }

    private List<String> read(String... queries) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        found.add(result.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
