package org.plumbline.launcher.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the project and its data are. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".plumbline",
            description = "Directory of all data (default: ./${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--database-port",
            paramLabel = "PORT",
            defaultValue = "5544",
            description = "PostgreSQL's port, on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int databasePort;

    /** The script has heeded it before this program began; here it's only known and explained. */
    @Option(names = "--no-build", description = "Use what was built before.")
    void noBuild(boolean heeded) {
        assert heeded;
    }

    Path data() {
        return data;
    }

    int databasePort() {
        return databasePort;
    }

    /** The project's root, which the script names. */
    static Path home() {
        return Path.of(System.getProperty("plumbline.home", "."))
                .toAbsolutePath()
                .normalize();
    }
}
