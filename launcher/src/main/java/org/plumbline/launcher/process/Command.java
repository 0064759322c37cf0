package org.plumbline.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a child runs. Secrets go into the environment, for arguments are seen by everyone on the machine. */
public record Command(String name, List<String> arguments, Map<String, String> environment) {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** A Java program, on the Java that the launcher itself runs on. */
    public static Command java(String name, List<String> arguments, Map<String, String> environment) {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // A session of its own: Ctrl-C reaches only the launcher, which ends the servers in their order.
            all.add(SETSID.toString());
        }
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(arguments);
        return new Command(name, all, environment);
    }
}
