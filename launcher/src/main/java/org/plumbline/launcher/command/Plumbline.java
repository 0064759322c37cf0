package org.plumbline.launcher.command;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.launcher.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./plumbline}: one clear line and a non-zero exit for whatever the person at the keyboard can put right. */
@Command(
        name = "plumbline",
        description = "Identify before prescribe: for clinicians who treat back pain, and for their patients.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Also, done by the script itself:",
            "  test     Runs every test, and installs what the tests need.",
            "  bench    Measures speed and memory against their goals.",
        },
        subcommands = {
            Demo.class,
            Start.class,
            Migrate.class,
            Backup.class,
            Restore.class,
            Clinic.class,
            VerifyAudit.class,
            Clinical.class
        })
public final class Plumbline implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        int code = commandLine().execute(arguments);
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Plumbline())
                .setParameterExceptionHandler(
                        (wrong, arguments) -> line(wrong.getCommandLine().getErr(), wrong))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof Refusal) {
                        return line(command.getErr(), failure);
                    }
                    throw failure;
                });
    }

    private static int line(PrintWriter err, Exception problem) {
        String hint = problem instanceof ParameterException ? " See ./plumbline --help" : "";
        err.println("plumbline: " + problem.getMessage().strip().replaceAll("\\s*\\R\\s*", " ") + hint);
        return problem instanceof ParameterException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command.");
    }
}
