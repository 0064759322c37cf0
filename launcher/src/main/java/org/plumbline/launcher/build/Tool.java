package org.plumbline.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this machine that the build runs to its end; its output goes to a log. */
record Tool(String program, Path log) {
    static Tool java(Path log) {
        return new Tool(Path.of(System.getProperty("java.home"), "bin", "java").toString(), log);
    }

    static Tool bash(Path log) {
        return new Tool("bash", log);
    }

    void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = builder.redirectOutput(log.toFile()).start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s failed, see %s".formatted(arguments[0], log));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(arguments[0] + " was interrupted", e);
        }
    }
}
