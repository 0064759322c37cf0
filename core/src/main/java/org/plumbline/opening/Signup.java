package org.plumbline.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Memberships;
import org.plumbline.mail.MailWords;
import org.plumbline.mail.Postman;
import org.plumbline.tenancy.TenantWork;

/**
 * Lets somebody whom nobody knows open a clinic, where {@code plumbline.signup.enabled} says so: they ask, get a mail with a
 * link, and confirm behind it. Nothing is kept of who asked: all of it is sealed in the link, which works for a day.
 */
@ApplicationScoped
public class Signup {

    private final SignupLinks links;
    private final SignupMails mails;
    private final Postman postman;
    private final TenantWork work;
    private final FoundClinic found;
    private final Memberships memberships;
    private final Accounts accounts;

    @Inject
    Signup(
            SignupLinks links,
            SignupMails mails,
            Postman postman,
            TenantWork work,
            FoundClinic found,
            Memberships memberships,
            Accounts accounts) {
        this.links = links;
        this.mails = mails;
        this.postman = postman;
        this.work = work;
        this.found = found;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    Signup() {
        this(null, null, null, null, null, null, null);
    }

    /** Whether there is a sign-up at all. */
    public boolean isOpen() {
        return ConfigProvider.getConfig()
                .getOptionalValue("plumbline.signup.enabled", Boolean.class)
                .orElse(false);
    }

    /**
     * Writes to the address that asks. It does the same whoever has the address, and nothing where many mails went to it
     * within the hour.
     *
     * @param reader the language of the mail
     * @throws org.plumbline.mail.MailNotSent where the mail server doesn't take it
     */
    public void ask(ClinicProfile profile, FirstAdmin admin, Locale reader) {
        if (mails.mayGoTo(admin.mail())) {
            String sealed = links.seal(new NewClinic(NewClinic.alias(UUID.randomUUID()), profile, admin));
            String link = console() + "/signup/confirm.xhtml?token=" + sealed;
            postman.send(MailWords.mail(admin.mail(), reader, "signup", profile.name(), link));
        }
    }

    /** What a link stands for; nothing where it is too old or none of ours. */
    public Optional<NewClinic> read(String sealed) {
        return links.open(sealed);
    }

    /**
     * Opens what a link stands for, or finds it opened; nothing where the link is none.
     *
     * @throws ClinicNotOpened where Keycloak or its mail server fails
     */
    public Optional<ClinicOpening.Opened> confirm(String sealed) {
        ClinicOpening opening = new ClinicOpening(
                memberships,
                accounts,
                (clinic, user, wanted) -> work.ask(clinic, () -> found.found(clinic, user, wanted)),
                console());
        try {
            return links.open(sealed).map(opening::open);
        } catch (AccountsUnreachable | AccountsRefused | InvitationNotSent e) {
            throw new ClinicNotOpened(e);
        }
    }

    private static URI console() {
        return URI.create(ConfigProvider.getConfig().getValue("plumbline.web.url", String.class) + "/clinic");
    }
}
