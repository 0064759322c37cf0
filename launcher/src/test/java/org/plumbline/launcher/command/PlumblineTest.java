package org.plumbline.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlumblineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine plumbline =
            Plumbline.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    private Path directory;

    @Test
    void explainsItself() {
        assertThat(plumbline.execute("--help")).isZero();
        assertThat(out.toString()).contains("demo", "migrate", "test");
        assertThat(plumbline.execute("demo", "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--fresh",
                        "--data",
                        "--port",
                        "--keycloak-port",
                        "--database-port",
                        "--mail-port",
                        "--address",
                        "--no-build");
    }

    @Test
    void answersWrongUseWithOneLine() {
        assertThat(plumbline.execute("demo", "--port", "many")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("--port", "--help");
    }

    @Test
    void answersARefusalWithOneLine() throws Exception {
        Files.writeString(directory.resolve("thesis.txt"), "");
        assertThat(plumbline.execute("migrate", "--no-build", "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).startsWith("plumbline: ").contains("--data");
    }

    @Test
    void startsNothingForProductionWithoutItsSettings() {
        assertThat(plumbline.execute("start", "--data", directory.toString())).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("PLUMBLINE_DB_URL", "PLUMBLINE_WEB_URL");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void opensNoClinicOfWhatCannotBe() {
        String[] create = {
            "clinic",
            "create",
            "--name",
            "Lomas",
            "--country",
            "ES",
            "--language",
            "es",
            "--zone",
            "Europe/Atlantis",
            "--admin-name",
            "Ana",
            "--admin-mail",
            "ana@lomas.example",
            "--data",
            directory.toString()
        };
        assertThat(plumbline.execute(create)).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("Europe/Madrid");
        assertThat(plumbline.execute("clinic")).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void restoresNothingFromWhatIsNoBackup() throws Exception {
        Path file = Files.writeString(directory.resolve("diary.txt"), "Dear diary");
        Path data = directory.resolve("data");
        assertThat(plumbline.execute("restore", file.toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("diary.txt", "isn't a backup");
        assertThat(data).doesNotExist();
    }
}
