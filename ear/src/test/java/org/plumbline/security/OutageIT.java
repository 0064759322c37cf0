package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** What people meet when the servers beneath the product go one by one, and when it is ended itself. */
class OutageIT {

    private static final DemoClinic HARBOUR = DemoClinics.all().get(0);
    private static final DemoClinic LOMAS = DemoClinics.all().get(1);
    private static final Duration NOTICED = Duration.ofSeconds(2);
    private static final Duration BACK = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 30;

    /** One start for all three, which come in the order in which each leaves what the next needs. */
    @Test
    void losesNothingAndNobodyWhateverGoes() throws Exception {
        try (Servers servers = Servers.start()) {
            Client clinician = SignIn.as(HARBOUR.members().get(1).userName(), servers.clinic("/"));
            Client patient = SignIn.as(HARBOUR.patients().get(0).userName(), servers.portal("/"));
            Client other = SignIn.as(LOMAS.members().get(1).userName(), servers.clinic("/"));
            databaseGoesAndComes(servers, clinician, patient);
            eachSeesTheirOwn(servers, clinician, other);
            keycloakGoes(servers, clinician);
            applicationEnds(servers, patient);
        }
    }

    private static void databaseGoesAndComes(Servers servers, Client clinician, Client patient) throws Exception {
        URI caseload = servers.clinic("/caseload/list.xhtml");
        PainEntries entries = new PainEntries(servers, patient);
        CompletableFuture<Void> entering = CompletableFuture.runAsync(entries);
        entries.underWay();
        servers.killDatabase();
        assertThat(until(() -> !servers.isReady())).isLessThan(NOTICED);
        Answer page = clinician.get(caseload);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.html().select(".reference").text()).isNotEmpty();
        servers.bringDatabaseBack();
        Instant back = Instant.now();
        until(() -> clinician.get(caseload).status() == 200);
        until(servers::isReady);
        assertThat(Duration.between(back, Instant.now())).isLessThan(BACK);
        entries.end();
        entering.join();
        assertThat(entries.taken()).isNotEmpty();
        assertThat(kept(servers, entries.taken())).isEqualTo(entries.taken().size());
    }

    /** Connections that broke in the middle of a clinic's work are nobody's now. */
    private static void eachSeesTheirOwn(Servers servers, Client clinician, Client other) {
        for (int round = 0; round < ROUNDS; round++) {
            String ours = clinician.get(servers.clinic("/caseload/list.xhtml")).body();
            String theirs = other.get(servers.clinic("/caseload/list.xhtml")).body();
            assertThat(ours).contains(familyNames(HARBOUR)).doesNotContain(familyNames(LOMAS));
            assertThat(theirs).contains(familyNames(LOMAS)).doesNotContain(familyNames(HARBOUR));
        }
    }

    private static void keycloakGoes(Servers servers, Client clinician) throws SQLException {
        servers.killKeycloak();
        URI caseload = servers.clinic("/caseload/list.xhtml");
        // By then what Keycloak granted holds no longer. Its own database was away before: the event may be of that
        // time.
        Instant due = Instant.now().plus(Servers.GRANTED);
        until(() -> clinician.get(caseload).status() != 200 || Instant.now().isAfter(due));
        assertThat(clinician.get(caseload).status()).isEqualTo(200);
        assertThat(wentOn(servers)).isPositive();
        Answer stranger = new Client().get(caseload);
        assertThat(stranger.status()).isEqualTo(503);
        assertThat(stranger.html().select(".reference").text()).isNotEmpty();
    }

    private static void applicationEnds(Servers servers, Client patient) throws Exception {
        UUID key = UUID.randomUUID();
        String body =
                PainEntries.form(servers, patient).with("key", key.toString()).encoded();
        try (HalfSent report = HalfSent.post(servers.portal("/api/pain"), patient, body)) {
            until(servers::isAtWork);
            servers.application().destroy();
            until(() -> !servers.isReady());
            assertThat(new Client().get(servers.portal("/signedout.xhtml")).status())
                    .isEqualTo(503);
            assertThat(servers.application().isAlive()).isTrue();
            assertThat(report.sendTheRest()).startsWith("HTTP/1.1 303").containsAnyOf(PainEntries.TAKEN);
        }
        assertThat(servers.ended()).contains("exit code 143");
        assertThat(kept(servers, List.of(key))).isEqualTo(1);
    }

    /** How long it takes until something is so. */
    private static Duration until(BooleanSupplier isSo) {
        Instant begin = Instant.now();
        Instant end = begin.plus(PATIENCE);
        while (!isSo.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
        return Duration.between(begin, Instant.now());
    }

    private static int kept(Servers servers, Collection<UUID> keys) throws SQLException {
        String sql =
                "select count(*) from submission s join pain_report r on r.tenant_id = s.tenant_id and r.id = s.answer"
                        + " where s.key = any (?)";
        try (Connection connection = servers.look();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", keys.toArray()));
            return number(statement);
        }
    }

    private static int wentOn(Servers servers) {
        try (Connection connection = servers.look();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from audit_event where action = 'WENT_ON_UNCONFIRMED'")) {
            return number(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String[] familyNames(DemoClinic clinic) {
        return clinic.patients().stream()
                .map(DemoPatient::familyName)
                .distinct()
                .toArray(String[]::new);
    }
}
