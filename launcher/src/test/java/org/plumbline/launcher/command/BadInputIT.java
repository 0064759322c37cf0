package org.plumbline.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.backup.Installation;
import org.plumbline.launcher.backup.Scope;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;

/** What can't be done is told in one line with exit code 1, and nothing has changed. */
class BadInputIT {
    private static final UUID HARBOUR = DemoClinics.all().get(0).id();
    private static final UUID UNKNOWN = UUID.fromString("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa");

    @TempDir
    private static Path data;

    @TempDir
    private static Path files;

    private static Installation installation;
    private static Path whole;

    @BeforeAll
    static void start() throws SQLException {
        installation = Installation.empty(data).seeded();
        whole = files.resolve("whole.backup");
        installation.backUpWithAccounts(whole);
    }

    @AfterAll
    static void end() {
        installation.close();
    }

    @Test
    void ofAFileToRestore() throws Exception {
        byte[] good = Files.readAllBytes(whole);
        byte[] altered = good.clone();
        altered[good.length / 2] ^= 1;
        restoreRefuses(files.resolve("none.backup"), "There is no file");
        restoreRefuses(files, "There is no file");
        restoreRefuses(written("empty", new byte[0]), "isn't a backup of Plumbline");
        restoreRefuses(written("diary", "Dear diary".getBytes(StandardCharsets.UTF_8)), "isn't a backup of Plumbline");
        restoreRefuses(written("cut", Arrays.copyOf(good, good.length - 1)), "its end is missing");
        restoreRefuses(written("altered", altered), "its checksum is wrong");
    }

    @Test
    void ofARestoreWithoutConsentOrOfAClinicThatTheBackupLacks() throws Exception {
        refuses("say --yes", "restore", whole.toString(), "--clinic", HARBOUR.toString());
        refuses(
                "doesn't hold the clinic " + UNKNOWN,
                "restore",
                whole.toString(),
                "--clinic",
                UNKNOWN.toString(),
                "--yes");
        Path other = files.resolve("lomas.backup");
        installation.backUp(Scope.of(DemoClinics.all().get(1).id()), other);
        refuses("holds the clinic", "restore", other.toString(), "--clinic", HARBOUR.toString(), "--yes");
    }

    @Test
    void ofARestoreIntoAnotherSchema() throws Exception {
        String newest = " where installed_rank = (select max(installed_rank) from flyway_schema_history)";
        installation.change(Role.OWNER, "update flyway_schema_history set version = '900' || version" + newest);
        try {
            refuses("of schema version", "restore", whole.toString(), "--clinic", HARBOUR.toString(), "--yes");
        } finally {
            installation.change(Role.OWNER, "update flyway_schema_history set version = substr(version, 4)" + newest);
        }
    }

    @Test
    void ofABackup() throws Exception {
        refuses("is there already", "backup", whole.toString());
        refuses(
                "There is no clinic " + UNKNOWN,
                "backup",
                files.resolve("x").toString(),
                "--clinic",
                UNKNOWN.toString());
        refuses("can't be written", "backup", files.resolve("no/such/folder/x").toString());
        refuses("can't be written", "backup", files.toString(), "--force");
        assertThat(Files.exists(files.resolve("x"))).isFalse();
    }

    @Test
    void ofADiskThatIsFull() throws Exception {
        Path small = Files.createDirectory(files.resolve("small"));
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", small.toString()) == 0,
                "may mount a small disk");
        try {
            refuses("can't be written", "backup", small.resolve("x").toString());
            assertThat(small).isEmptyDirectory();
        } finally {
            system("umount", small.toString());
        }
    }

    private static int system(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void ofAVerification() throws Exception {
        refuses("There is no audit of the clinic " + UNKNOWN, "verify-audit", "--clinic", UNKNOWN.toString());
        refuses(
                "There is no file",
                "verify-audit",
                "--heads",
                files.resolve("none.log").toString());
        refuses(
                "is no file of audit heads",
                "verify-audit",
                "--heads",
                written("heads", "not JSON\n".getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Test
    void ofADatabaseThatIsNotThere() throws Exception {
        Path empty = files.resolve("thesis");
        Files.createDirectories(empty);
        Files.writeString(empty.resolve("thesis.txt"), "");
        for (String[] command : new String[][] {
            {"verify-audit"}, {"backup", files.resolve("y").toString()}, {"restore", whole.toString()}
        }) {
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--data", empty.toString()));
            assertThat(run(all)).as(command[0]).hasLineCount(1).contains("--data");
        }
        assertThat(Files.exists(files.resolve("y"))).isFalse();
    }

    private void restoreRefuses(Path file, String words) throws Exception {
        refuses(words, "restore", file.toString(), "--yes");
        refuses(words, "restore", file.toString(), "--clinic", HARBOUR.toString(), "--yes");
    }

    private static void refuses(String words, String... command) throws Exception {
        Map<String, String> before = installation.fingerprints();
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--data", data.toString()));
        assertThat(run(all))
                .as("%s", all)
                .hasLineCount(1)
                .startsWith("plumbline: ")
                .contains(words);
        assertThat(installation.fingerprints()).isEqualTo(before);
        assertThat(files.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    /** What the command writes about its failure. */
    private static String run(List<String> command) {
        StringWriter err = new StringWriter();
        int code = Plumbline.commandLine().setErr(new PrintWriter(err)).execute(command.toArray(new String[0]));
        assertThat(code).as("%s: %s", command, err).isEqualTo(1);
        return err.toString();
    }

    private static Path written(String name, byte[] content) throws Exception {
        return Files.write(files.resolve(name), content);
    }
}
