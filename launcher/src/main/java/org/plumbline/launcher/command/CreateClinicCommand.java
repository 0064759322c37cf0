package org.plumbline.launcher.command;

import java.util.concurrent.Callable;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MailAddressRefused;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.clinic.CreateClinic;
import org.plumbline.launcher.stack.CommandDatabase;
import org.plumbline.opening.ClinicOpening.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./plumbline clinic create}: a clinic, its first admin, and the mail in which they set a password. */
@Command(
        name = "create",
        description = "Opens a clinic. Its first admin gets a mail with a link to set a password.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CreateClinicCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RealmOptions realm;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The clinic's name.")
    private String name;

    @Option(names = "--country", required = true, paramLabel = "CC", description = "Two letters, such as GB or ES.")
    private String country;

    @Option(names = "--language", required = true, paramLabel = "LANGUAGE", description = "en or es.")
    private String language;

    @Option(names = "--zone", required = true, paramLabel = "ZONE", description = "Such as Europe/Madrid.")
    private String zone;

    @Option(names = "--admin-name", required = true, paramLabel = "NAME", description = "Who runs the clinic.")
    private String adminName;

    @Option(names = "--admin-mail", required = true, paramLabel = "ADDRESS", description = "Their mail address.")
    private String adminMail;

    @Option(names = "--another", description = "Although there is a clinic of this name.")
    private boolean another;

    @Override
    public Integer call() {
        ClinicProfile profile;
        FirstAdmin admin;
        try {
            profile = new ClinicProfile(name, language, country, ClinicProfile.zone(zone));
            admin = new FirstAdmin(adminName, new MailAddress(adminMail));
        } catch (IllegalArgumentException e) {
            throw new Refusal(e.getMessage(), e);
        } catch (MailAddressRefused e) {
            throw new Refusal("--admin-mail isn't a mail address.", e);
        }
        try (CommandDatabase reached = database.reach()) {
            CreateClinic create = new CreateClinic(
                    reached.access(), realm.accounts(database.isExternal(), database.data()), realm.console());
            tell(create.open(profile, admin, another));
        }
        return 0;
    }

    private static void tell(Opened opened) {
        System.out.printf(
                "%s: clinic %s%n%s%n",
                opened.isNew() ? "Opened" : "Open already",
                opened.clinic(),
                opened.isInvited()
                        ? "Keycloak wrote to its admin; the link works for three days."
                        : "Its admin has a password already, and signs in with it.");
    }
}
