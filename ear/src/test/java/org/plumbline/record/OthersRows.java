package org.plumbline.record;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.fixture.Rows;

/**
 * Rows as the database's own catalogue knows them, so that those of a new table are tried, too.
 *
 * @param rows where they are looked up, past every wall
 */
record OthersRows(Rows rows) {

    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                    + " and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'audit!_%' escape '!'"
                    + " and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', ?)) = 2"
                    + " order by 1";

    /** One id of each kind of row that a clinic has, and of each account that its people sign in with. */
    List<UUID> ofClinic(UUID clinic) {
        return Stream.of("id", "user_id")
                .flatMap(column -> rows.texts(TABLES, column).stream()
                        .flatMap(table ->
                                ids("select " + column + " from " + table + " where tenant_id = ? limit 1", clinic)))
                .toList();
    }

    /** The patient, and one id of each kind of row that is about them. */
    List<UUID> ofPatient(UUID patient) {
        Stream<UUID> direct = rows.texts(TABLES, "patient_id").stream()
                .filter(rows.texts(TABLES, "id")::contains)
                .flatMap(table -> ids("select id from " + table + " where patient_id = ? limit 1", patient));
        return Stream.of(
                        Stream.of(patient),
                        direct,
                        prescribed(patient),
                        ids(
                                "select h.id from hypothesis h join assessment a on a.tenant_id = h.tenant_id"
                                        + " and a.id = h.assessment_id where a.patient_id = ? limit 1",
                                patient))
                .flatMap(each -> each)
                .toList();
    }

    /** The exercises of a patient's programs. */
    Stream<UUID> prescribed(UUID patient) {
        return ids(
                "select e.id from prescribed_exercise e join program p on p.tenant_id = e.tenant_id"
                        + " and p.id = e.program_id where p.patient_id = ?",
                patient);
    }

    /** A sum over all that a clinic has, or that is about a patient; the same as long as nothing of it changes. */
    List<String> sums(String column, UUID value) {
        return rows.texts(TABLES, column.equals("tenant_id") ? "tenant_id" : column).stream()
                .flatMap(table -> rows
                        .texts(
                                "select '" + table + " ' || count(*) || ' '"
                                        + " || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                        + table + " t where " + column + " = ?",
                                value)
                        .stream())
                .toList();
    }

    private Stream<UUID> ids(String query, UUID value) {
        return rows.texts(query, value).stream().filter(text -> text != null).map(UUID::fromString);
    }
}
