package org.plumbline.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./plumbline clinic}: what an operator does with clinics. */
@Command(
        name = "clinic",
        description = "Opens a clinic with its first admin: clinic create.",
        mixinStandardHelpOptions = true,
        subcommands = CreateClinicCommand.class)
final class Clinic implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: clinic create.");
    }
}
