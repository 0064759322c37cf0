package org.plumbline.launcher.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;

class MemoryTest {
    @TempDir
    private Path directory;

    @Test
    void refusesAMachineWithTooLittleAvailable() throws IOException {
        Path meminfo = Files.writeString(
                directory.resolve("meminfo"), "MemTotal:        8000000 kB\nMemAvailable:    1024000 kB\n");
        assertThatThrownBy(() -> Memory.check(meminfo))
                .isInstanceOf(Refusal.class)
                .hasMessage("Too little memory: Plumbline needs 2500 MB, 1000 MB are available.");
    }

    @Test
    void letsASystemPassThatDoesNotSay() {
        assertThatCode(() -> Memory.check(directory.resolve("missing"))).doesNotThrowAnyException();
    }
}
