package org.plumbline.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedProcessesTest {
    @TempDir
    private Path directory;

    private Process child;
    private RecordedProcesses processes;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("tail", "-f", "/dev/null").start();
        processes = new RecordedProcesses(directory);
        processes.record("child", child.toHandle());
    }

    @AfterEach
    void endIt() {
        child.destroyForcibly();
    }

    @Test
    void endsWhatAKilledRunLeft() throws InterruptedException {
        new RecordedProcesses(directory).endAll();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void sparesAStrangerThatGotTheSameId() throws IOException {
        RecordedProcess recorded = RecordedProcess.parse(Files.readString(directory.resolve("child")));
        RecordedProcess earlier =
                new RecordedProcess(recorded.id(), recorded.start().minus(Duration.ofMinutes(1)));
        Files.writeString(directory.resolve("child"), earlier.text());
        processes.endAll();
        assertThat(child.isAlive()).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void sparesWhatWasForgotten() {
        processes.forget("child");
        processes.endAll();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void takesAProcessThatIsGoneCalmly() throws InterruptedException {
        child.destroyForcibly().waitFor();
        processes.endAll();
        assertThat(directory).isEmptyDirectory();
    }
}
