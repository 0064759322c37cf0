package org.plumbline.launcher.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was recorded: its id and the instant of its start, which together tell it from a later process that
 * got the same id.
 */
record RecordedProcess(long id, Instant start) {
    /** The clock of the machine may have been corrected between two readings of the same start. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static RecordedProcess of(ProcessHandle process) {
        return new RecordedProcess(process.pid(), process.info().startInstant().orElse(Instant.now()));
    }

    static RecordedProcess parse(String text) {
        String[] parts = text.strip().split(" ", 2);
        return new RecordedProcess(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    String text() {
        return id + " " + start;
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(found -> Duration.between(found, start).abs().compareTo(TOLERANCE) < 0)
                        .isPresent());
    }
}
