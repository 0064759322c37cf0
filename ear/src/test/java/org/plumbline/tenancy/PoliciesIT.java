package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.container.TestDatabase;

/** The migrated schema keeps tenants apart; and a schema that does not is found out. */
@Tag("security")
class PoliciesIT {

    private static final String TABLE = "create table loose (tenant_id uuid not null, id uuid not null,"
            + " primary key (tenant_id, id));call protect_tenant_table('loose');";

    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        superuser = TestDatabase.get().connectAsSuperuser();
        superuser.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void keepTenantsApartInEveryTable() throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet tables =
                        statement.executeQuery("select count(*) from pg_policies where schemaname = 'public'")) {
            tables.next();
            assertThat(tables.getInt(1)).isGreaterThanOrEqualTo(15);
        }
        assertThat(new SchemaFaults(superuser).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            drop policy same_tenant on patient                            | patient has 0 policies
            create policy more on patient using (true)                    | patient has 2 policies
            alter policy same_tenant on finding with check (true)         | finding has a policy of another kind
            alter policy same_tenant on finding using (true)              | finding has a policy of another kind
            alter policy same_tenant on finding to plumbline_maintenance  | finding has a policy of another kind
            alter table program no force row level security               | program has no row security that binds its owner, too
            alter table program disable row level security                | program has no row security that binds its owner, too
            create table loose (id uuid primary key)                      | loose has no tenant_id
            create index slow on patient (birth_date)                     | patient has the index slow that tenant_id does not lead
            alter table retest add constraint once unique (id)            | retest has the index once that tenant_id does not lead
            alter table member drop constraint member_pkey cascade        | member has no primary key
            create view seen as select * from patient                     | seen is a view with its owner's rights
            create materialized view kept as select 1                     | kept is a view with its owner's rights
            alter function current_tenant() security definer              | current_tenant is a function with its owner's rights
            alter policy by_code on transfer_parcel to plumbline_app      | transfer_parcel has a policy of another kind
            alter policy same_tenant on transfer_parcel to public         | transfer_parcel has a policy of another kind
            create policy more on transfer_parcel using (true)            | transfer_parcel has 3 policies
            alter table clinic owner to plumbline_app                     | plumbline_app owns table clinic
            alter role plumbline_app bypassrls                            | plumbline_app has an attribute of power
            alter role plumbline_app superuser                            | plumbline_app has an attribute of power
            grant plumbline_owner to plumbline_app                        | plumbline_app is a member of plumbline_owner
            grant truncate on submission to plumbline_app                 | submission may be TRUNCATE by plumbline_app
            grant select on flyway_schema_history to plumbline_app        | flyway_schema_history may be read by plumbline_app
            grant update on catalogue_edition to plumbline_app            | catalogue_edition may be written by plumbline_app
            """)
    void areMissedWhereTheyAreBroken(String change, String fault) throws SQLException {
        execute(change);

        assertThat(new SchemaFaults(superuser).all()).contains(fault);
    }

    @Test
    void areMissedOnAForeignKeyThatCrossesTenants() throws SQLException {
        execute(TABLE + "create unique index loose_id on loose (id);"
                + "create table follows (tenant_id uuid not null, id uuid not null, loose uuid references loose (id),"
                + " primary key (tenant_id, id))");

        assertThat(new SchemaFaults(superuser).all())
                .contains("follows has the foreign key follows_loose_fkey that tenant_id does not lead");
    }

    private void execute(String change) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(change);
        }
    }
}
