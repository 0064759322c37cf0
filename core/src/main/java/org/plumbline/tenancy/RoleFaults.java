package org.plumbline.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a database role too mighty for the application: whatever would let it pass row security, or take row
 * security away.
 */
public final class RoleFaults {

    private static final String QUERY = """
            with me as (select * from pg_roles where rolname = current_user)
            select 'is a superuser' from me where rolsuper
            union all select 'may pass row security (BYPASSRLS)' from me where rolbypassrls
            union all select 'may make roles (CREATEROLE)' from me where rolcreaterole
            union all select 'may make databases (CREATEDB)' from me where rolcreatedb
            union all select 'may replicate (REPLICATION)' from me where rolreplication
            union all select 'is a member of ' || roleid::regrole from pg_auth_members join me on member = me.oid
            union all select 'owns ' || pg_describe_object(classid, objid, objsubid)
              from (select classid, objid, objsubid from pg_shdepend join me on refobjid = me.oid
                     where refclassid = 'pg_authid'::regclass and deptype = 'o'
                       and dbid in (0, (select oid from pg_database where datname = current_database()))
                     limit 3) owned""";

    private RoleFaults() {}

    /** The faults of the role that is signed in on this connection, each as the rest of a sentence; none if it's as it must be. */
    public static List<String> of(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(QUERY)) {
            while (found.next()) {
                faults.add(found.getString(1));
            }
        }
        return faults;
    }
}
