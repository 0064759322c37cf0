package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.course.SessionLight;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;

/**
 * Fills in what the caseload doesn't know yet: of patients who were there before it, and of rows that were not written by the
 * application. The application keeps it from then on.
 *
 * @param connection of the maintenance role, whom row security doesn't bind; its owner commits
 */
public record CaseloadFill(Connection connection) {
    private static final int AT_ONCE = 1_000;
    private static final String MISSING =
            "select exists (select from patient p where not exists (select from caseload_entry e"
                    + " where (e.tenant_id, e.id) = (p.tenant_id, p.id)))";
    private static final String DUE =
            "select tenant_id, id, done_to from caseload_entry" + " where light_on is distinct from done_to";
    private static final String REPORTS = "select reported_on, score, region, relation, note, felt_at"
            + " from pain_report where tenant_id = ? and patient_id = ? and reported_on between ? and ?"
            + " order by reported_on, felt_at";
    private static final String SHINE =
            "update caseload_entry set light = ?, light_on = ? where tenant_id = ? and id = ?";

    /** Fills it in, where there is anything. */
    public void run() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean missing;
            try (ResultSet result = statement.executeQuery(MISSING)) {
                result.next();
                missing = result.getBoolean(1);
            }
            if (missing) {
                statement.execute("call fill_caseload()");
            }
        }
        shine(due());
    }

    private record Due(UUID clinic, UUID patient, LocalDate session) {}

    private List<Due> due() throws SQLException {
        List<Due> due = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(DUE)) {
            while (result.next()) {
                due.add(new Due(
                        result.getObject(1, UUID.class),
                        result.getObject(2, UUID.class),
                        result.getObject(3, LocalDate.class)));
            }
        }
        return due;
    }

    private void shine(List<Due> due) throws SQLException {
        if (due.isEmpty()) {
            return;
        }
        SessionLight lights = new SessionLight(Catalogue.load());
        try (PreparedStatement reports = connection.prepareStatement(REPORTS);
                PreparedStatement update = connection.prepareStatement(SHINE)) {
            for (int each = 0; each < due.size(); each++) {
                Due one = due.get(each);
                update.setString(
                        1,
                        lights.ofTold(one.session(), reports(one, lights, reports))
                                .name());
                update.setObject(2, one.session());
                update.setObject(3, one.clinic());
                update.setObject(4, one.patient());
                update.addBatch();
                if (each % AT_ONCE == AT_ONCE - 1) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static List<SessionLight.Told> reports(Due due, SessionLight lights, PreparedStatement statement)
            throws SQLException {
        statement.setObject(1, due.clinic());
        statement.setObject(2, due.patient());
        statement.setDate(3, Date.valueOf(lights.from(due.session())));
        statement.setDate(4, Date.valueOf(due.session().plusDays(1)));
        List<SessionLight.Told> reports = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                reports.add(told(due.patient(), result));
            }
        }
        return reports;
    }

    /** The key is of no use here. */
    private static SessionLight.Told told(UUID patient, ResultSet row) throws SQLException {
        PainEntry entry = new PainEntry(
                patient,
                new PainScore(row.getInt("score")),
                PainRegion.valueOf(row.getString("region")),
                PainRelation.valueOf(row.getString("relation")),
                row.getString("note"),
                row.getTimestamp("felt_at").toInstant());
        return new SessionLight.Told(row.getObject("reported_on", LocalDate.class), entry);
    }
}
