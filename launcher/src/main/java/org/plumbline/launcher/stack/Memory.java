package org.plumbline.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;

/** The memory of this machine. */
final class Memory {
    static final long NEEDED_MIB = 2500;

    private static final Path KERNEL = Path.of("/proc/meminfo");
    private static final long KIB_PER_MIB = 1024;

    private Memory() {}

    /** @throws Refusal if less is available than all servers together take; a system that doesn't say passes */
    static void check(Path meminfo) {
        if (!Files.isReadable(meminfo)) {
            return;
        }
        try (Stream<String> lines = Files.lines(meminfo)) {
            lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .filter(available -> available < NEEDED_MIB)
                    .forEach(Memory::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check() {
        check(KERNEL);
    }

    private static void refuse(long available) {
        throw new Refusal(
                "Too little memory: Plumbline needs %d MB, %d MB are available.".formatted(NEEDED_MIB, available));
    }
}
