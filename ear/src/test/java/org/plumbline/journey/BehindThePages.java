package org.plumbline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoPatient;

/** Looks behind the pages: what a clinic demands of its people, switched past the settings page, and rows counted. */
final class BehindThePages {

    private static final int PORT_LINE = 3;

    private final Path data;

    BehindThePages(Site site) {
        this.data = site.data();
    }

    /** Runs one statement with the maintenance role; a question mark stands for a value. */
    void write(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a patient's rows out of these tables. */
    void forget(DemoPatient patient, String... tables) {
        for (String table : tables) {
            write(
                    "delete from " + table + " where patient_id = (select id from patient where user_id = ?)",
                    patient.userId());
        }
    }

    /** How many rows of a table are a patient's. */
    int countOf(DemoPatient patient, String table) {
        return count(
                "select count(*) from " + table + " where patient_id = (select id from patient where user_id = ?)",
                patient.userId());
    }

    /** The number that a query answers. */
    int count(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts that a query answers. */
    List<String> texts(String sql, Object... values) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(reader);
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + Role.MAINTENANCE.database(),
                    Role.MAINTENANCE.roleName(),
                    secrets.getProperty("database." + Role.MAINTENANCE.roleName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the drafts of a patient's assessments, with what was entered. */
    void forgetDrafts(DemoPatient patient) {
        for (String part : List.of("pain_area", "red_flag_answer", "finding")) {
            write(
                    "delete from " + part + " x using assessment a, patient p where a.tenant_id = x.tenant_id and"
                            + " a.id = x.assessment_id and a.signed_at is null and p.tenant_id = a.tenant_id"
                            + " and p.id = a.patient_id and p.user_id = ?",
                    patient.userId());
        }
        write(
                "delete from assessment a using patient p where a.signed_at is null and p.tenant_id = a.tenant_id"
                        + " and p.id = a.patient_id and p.user_id = ?",
                patient.userId());
    }
}
