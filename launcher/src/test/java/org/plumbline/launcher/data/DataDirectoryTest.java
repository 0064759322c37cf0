package org.plumbline.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;

class DataDirectoryTest {
    @TempDir
    private Path parent;

    @Test
    void makesTheDirectoryAndOpensItAgain() {
        DataDirectory.open(parent.resolve("new/data")).close();
        try (DataDirectory data = DataDirectory.open(parent.resolve("new/data"))) {
            assertThat(data.log("payara").getParent()).isDirectory();
        }
    }

    @Test
    void refusesADirectoryOfANewerVersion() throws IOException {
        Path directory = parent.resolve("data");
        DataDirectory.open(directory).close();
        Files.writeString(directory.resolve("version"), DataDirectory.VERSION + 1 + "\n");
        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer than this Plumbline knows");
        Files.writeString(directory.resolve("version"), DataDirectory.VERSION + "\n");
        DataDirectory.open(directory).close();
    }

    @Test
    void refusesADirectoryInUse() {
        Path directory = parent.resolve("data");
        try (DataDirectory first = DataDirectory.open(directory)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use by another run");
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void refusesADirectoryOfForeignFiles() throws IOException {
        Files.writeString(parent.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> DataDirectory.open(parent))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("aren't Plumbline's");
    }

    @Test
    void refusesWhatIsNoDirectory() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("can't be written");
    }

    @Test
    void forgetsAllDataButStaysLocked() throws IOException {
        Path directory = parent.resolve("data");
        try (DataDirectory data = DataDirectory.open(directory)) {
            String before = data.secrets().secret("one");
            Files.writeString(data.file("deep/er/file"), "old");
            data.empty();
            assertThat(directory.resolve("deep")).doesNotExist();
            assertThat(data.secrets().secret("one")).isNotEqualTo(before);
            assertThatThrownBy(() -> DataDirectory.open(directory)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void keepsSecretsWhereOnlyTheOwnerReads() throws IOException {
        Path directory = parent.resolve("data");
        String secret;
        try (DataDirectory data = DataDirectory.open(directory)) {
            secret = data.secrets().secret("one");
            assertThat(secret)
                    .matches("[A-Za-z0-9_-]{32}")
                    .isNotEqualTo(data.secrets().secret("two"));
        }
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThat(data.secrets().secret("one")).isEqualTo(secret);
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
