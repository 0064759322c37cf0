package org.plumbline.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.database.CaseloadFill;

/** Writes clinics as large as wanted into a migrated database. */
public final class Generator {
    private static final int PATIENTS_AT_ONCE = 100;

    private final Volume volume;
    private final Cases cases;

    public Generator(Volume volume, Catalogue catalogue) {
        this.volume = volume;
        this.cases = new Cases(catalogue);
    }

    /**
     * Writes everything, a clinic in a transaction.
     *
     * @param maintenance a connection that row security doesn't bind
     * @return how many rows each table got
     */
    public Map<Table, Long> write(Connection maintenance) throws SQLException {
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        BatchWriter writer = new BatchWriter(maintenance, cases.catalogue().version());
        boolean autoCommit = maintenance.getAutoCommit();
        maintenance.setAutoCommit(false);
        try {
            for (GeneratedClinic clinic : GeneratedClinic.of(volume)) {
                rest(maintenance);
                for (Batch batch : (Iterable<Batch>) batches(clinic)::iterator) {
                    writer.write(batch);
                    Stream.of(Table.values()).forEach(table -> rows.merge(table, (long) batch.count(table), Long::sum));
                }
                maintenance.commit();
            }
            new CaseloadFill(maintenance).run();
            maintenance.commit();
        } finally {
            maintenance.setAutoCommit(autoCommit);
        }
        return rows;
    }

    /** In this transaction nothing is kept row by row that is filled in at once afterwards. */
    private static void rest(Connection maintenance) throws SQLException {
        try (Statement statement = maintenance.createStatement()) {
            statement.execute("select set_config('plumbline.restoring', 'on', true)");
        }
    }

    /** A clinic's rows, in the order in which they can be written. */
    Stream<Batch> batches(GeneratedClinic clinic) {
        Stream<Integer> firsts =
                Stream.iterate(0, first -> first < clinic.patients(), first -> first + PATIENTS_AT_ONCE);
        return Stream.concat(Stream.of(people(clinic)), firsts.flatMap(first -> patients(clinic, first).stream()));
    }

    private static Batch people(GeneratedClinic clinic) {
        Batch batch = new Batch(clinic.id());
        String zone = GeneratedClinic.ZONE.getId();
        batch.add(Table.CLINIC, clinic.id(), "Clinic " + clinic.number(), "en", zone, "GB");
        List<Person> members = clinic.members();
        for (int each = 0; each < members.size(); each++) {
            Person member = members.get(each);
            String role = each == 0 ? "ADMIN" : "CLINICIAN";
            batch.add(Table.MEMBER, member.id(), member.user(), clinic.id(), "Member " + each, role, true);
        }
        return batch;
    }

    private List<Batch> patients(GeneratedClinic clinic, int first) {
        PatientRows rows = new PatientRows(clinic, cases);
        List<Batch> episodes = new ArrayList<>();
        for (int each = 0; each <= volume.days() / PatientRows.EPISODE_DAYS; each++) {
            episodes.add(new Batch(clinic.id()));
        }
        int end = Math.min(clinic.patients(), first + PATIENTS_AT_ONCE);
        for (int number = first; number < end; number++) {
            rows.write(number, episodes);
        }
        return episodes;
    }
}
