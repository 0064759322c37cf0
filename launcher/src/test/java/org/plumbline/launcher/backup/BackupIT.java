package org.plumbline.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;

class BackupIT {
    private static final UUID HARBOUR = DemoClinics.all().get(0).id();
    private static final UUID LOMAS = DemoClinics.all().get(1).id();
    private static final int PIECES = 40;
    private static final String NEWEST = "installed_rank = (select max(installed_rank) from flyway_schema_history)";

    @TempDir
    private static Path first;

    @TempDir
    private static Path second;

    @TempDir
    private Path files;

    private static Installation source;
    private static Installation target;

    @BeforeAll
    static void start() throws SQLException {
        source = Installation.empty(first).seeded();
        target = Installation.empty(second);
    }

    @AfterAll
    static void end() {
        source.close();
        target.close();
    }

    @Test
    void bringsEverythingBackIntoAnotherCluster() throws Exception {
        Path file = files.resolve("all.backup");
        Manifest manifest = source.backUp(Scope.WHOLE, file);

        assertThat(target.restore(Scope.WHOLE, file)).isGreaterThan(manifest.rows() / 2);
        assertThat(target.fingerprints()).hasSizeGreaterThan(20).isEqualTo(source.fingerprints());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> source.backUp(Scope.WHOLE, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--force");
    }

    @Test
    void bringsOneClinicBackAndLeavesTheOtherAsItIs() throws Exception {
        Path all = files.resolve("all.backup");
        Path harbour = files.resolve("harbour.backup");
        source.backUp(Scope.WHOLE, all);
        source.backUp(Scope.of(HARBOUR), harbour);
        Map<String, String> wanted = source.fingerprints(HARBOUR);
        for (Path file : new Path[] {harbour, all}) {
            target.restore(Scope.WHOLE, all);
            target.change(
                    Role.MAINTENANCE,
                    "update patient set given_name = 'Changed since'",
                    "insert into patient (tenant_id, id, clinic_id, given_name, family_name, folded_name, birth_date, sex)"
                            + " select tenant_id, gen_random_uuid(), clinic_id, 'New', 'Since', 'since new', birth_date, sex from patient",
                    "delete from exercise_log where tenant_id = '%s'".formatted(HARBOUR));
            Map<String, String> other = target.fingerprints(LOMAS);

            target.restore(Scope.of(HARBOUR), file);

            assertThat(target.fingerprints(HARBOUR)).isEqualTo(wanted);
            assertThat(target.fingerprints(LOMAS)).isEqualTo(other).isNotEqualTo(source.fingerprints(LOMAS));
        }
    }

    @Test
    void bringsBackAClinicThatIsGoneAltogether() throws Exception {
        Path lomas = files.resolve("lomas.backup");
        Path harbour = files.resolve("harbour.backup");
        source.backUp(Scope.of(LOMAS), lomas);
        source.backUp(Scope.of(HARBOUR), harbour);
        target.change(Role.MAINTENANCE, "truncate clinic cascade");
        target.restore(Scope.of(HARBOUR), harbour);
        assertThat(target.fingerprints(LOMAS)).isEmpty();

        target.restore(Scope.of(LOMAS), lomas);

        assertThat(target.fingerprints()).isEqualTo(source.fingerprints());
        assertThatThrownBy(() -> target.restore(Scope.WHOLE, lomas)).hasMessageContaining("--clinic " + LOMAS);
        assertThatThrownBy(() -> target.restore(Scope.of(HARBOUR), lomas)).hasMessageContaining("--clinic " + LOMAS);
    }

    @Test
    void refusesAFileThatWasAlteredOrCutOffAnywhere() throws Exception {
        Path file = files.resolve("all.backup");
        source.backUp(Scope.WHOLE, file);
        byte[] whole = Files.readAllBytes(file);
        Map<String, String> before = target.fingerprints();
        for (int piece = 0; piece < PIECES; piece++) {
            int place = (int) ((long) piece * (whole.length - 1) / (PIECES - 1));
            byte[] altered = whole.clone();
            altered[place] ^= 1;
            refuses(altered);
            refuses(Arrays.copyOf(whole, place));
        }
        refuses("Dear diary".getBytes(StandardCharsets.UTF_8));
        assertThat(target.fingerprints()).isEqualTo(before);
    }

    private void refuses(byte[] content) throws Exception {
        Path file = Files.write(files.resolve("other.backup"), content);
        assertThatThrownBy(() -> target.restore(Scope.WHOLE, file)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesTheRowsOfAnotherSchema() throws Exception {
        Path file = files.resolve("all.backup");
        source.backUp(Scope.WHOLE, file);
        target.change(Role.OWNER, "update flyway_schema_history set version = '900' || version where " + NEWEST);
        try {
            assertThatThrownBy(() -> target.restore(Scope.WHOLE, file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("900");
        } finally {
            target.change(Role.OWNER, "update flyway_schema_history set version = substr(version, 4) where " + NEWEST);
        }
    }

    @Test
    void refusesRowsThatReferToNothing() throws Exception {
        Path whole = files.resolve("whole.backup");
        Path torn = files.resolve("torn.backup");
        Path harbour = files.resolve("harbour.backup");
        source.backUp(Scope.WHOLE, whole);
        target.restore(Scope.WHOLE, whole);
        target.change(
                Role.MAINTENANCE,
                "set local session_replication_role = replica",
                "delete from prescribed_exercise where tenant_id = '%s'".formatted(HARBOUR));
        target.backUp(Scope.WHOLE, torn);
        target.backUp(Scope.of(HARBOUR), harbour);
        target.restore(Scope.WHOLE, whole);

        assertThatThrownBy(() -> target.restore(Scope.WHOLE, torn))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a row of exercise_log refers to one that isn't there");
        assertThatThrownBy(() -> target.restore(Scope.of(HARBOUR), harbour)).hasMessageContaining("exercise_log");
        assertThat(target.fingerprints()).isEqualTo(source.fingerprints());
        target.restore(Scope.of(LOMAS), torn);
    }

    /** A database of another's making, where the maintenance role lacks the right. */
    @Test
    void looksAtEachRowWhereItMayNotLookAtTheEnd() throws Exception {
        Path whole = files.resolve("whole.backup");
        source.backUp(Scope.WHOLE, whole);
        target.restore(Scope.WHOLE, whole);
        target.change(Role.MAINTENANCE, "update patient set given_name = 'Changed since'");
        target.change(Role.SUPERUSER, "revoke set on parameter session_replication_role from plumbline_maintenance");
        try {
            target.restore(Scope.of(HARBOUR), whole);
            assertThat(target.fingerprints(HARBOUR)).isEqualTo(source.fingerprints(HARBOUR));
            target.restore(Scope.WHOLE, whole);
            assertThat(target.fingerprints()).isEqualTo(source.fingerprints());
        } finally {
            target.change(Role.SUPERUSER, "grant set on parameter session_replication_role to plumbline_maintenance");
        }
    }

    @Test
    void leavesNothingBehindWhereTheClinicIsUnknown() throws Exception {
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> source.backUp(Scope.of(unknown), files.resolve("none.backup")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(unknown.toString());
        assertThat(files).isEmptyDirectory();
    }
}
