package org.plumbline.launcher.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.ExternalDatabase;
import org.plumbline.launcher.stack.CommandDatabase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The database that a command works on: the one that {@code PLUMBLINE_DB_URL} names, with the passwords of the
 * environment; without it, or where {@code --data} is said, that of a data directory.
 */
final class DatabaseOptions {
    @Mixin
    private DataOptions options;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final Map<String, String> environment = System.getenv();

    /** Reaches it whether or not a demo holds it; to be closed after the work. */
    CommandDatabase reach() {
        return isExternal() ? external() : CommandDatabase.in(options.data(), options.databasePort());
    }

    /** Reaches it while no demo holds it; to be closed after the work. */
    CommandDatabase alone() {
        return isExternal() ? external() : CommandDatabase.alone(options.data(), options.databasePort());
    }

    /** Whether somebody else runs the database. */
    boolean isExternal() {
        return ExternalDatabase.isNamedBy(environment)
                && !command.commandLine().getParseResult().hasMatchedOption("--data");
    }

    /** The data directory that is meant where nobody else runs the database. */
    Path data() {
        return options.data();
    }

    /** Where the application writes the heads of the audit's chains down; nothing where nobody says it. */
    Optional<Path> auditHeads() {
        return isExternal()
                ? Optional.ofNullable(environment.get("PLUMBLINE_AUDIT_HEADS")).map(Path::of)
                : Optional.of(DataDirectory.auditHeads(options.data()));
    }

    private CommandDatabase external() {
        return CommandDatabase.external(new ExternalDatabase(environment));
    }
}
