package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.keycloak.Account;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.Languages;
import org.plumbline.tenancy.CurrentTenant;

/** Makes the mail itself of what the outbox holds: the address that Keycloak has now, and words in its reader's language. */
@ApplicationScoped
class Letters {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Accounts accounts;
    private final Correspondents correspondents;
    private final Languages languages;

    @Inject
    Letters(
            EntityManager entityManager,
            CurrentTenant tenant,
            Accounts accounts,
            Correspondents correspondents,
            Languages languages) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.accounts = accounts;
        this.correspondents = correspondents;
        this.languages = languages;
    }

    Letters() {
        this(null, null, null, null, null);
    }

    /** The mail; nothing where its reader has no account any more, may not sign in, or shall not get it any more. */
    Optional<Mail> of(OutgoingMail mail) {
        Optional<Correspondent> correspondent = correspondents.of(mail.kind());
        return accounts.get(mail.userId())
                .filter(Account::enabled)
                .map(Account::mail)
                .flatMap(to -> correspondent.isPresent()
                        ? correspondent.get().write(mail.aboutId(), to)
                        : Optional.of(plain(mail, to)));
    }

    private Mail plain(OutgoingMail mail, MailAddress to) {
        MailKind kind = mail.kind();
        Clinic clinic = entityManager.find(Clinic.class, tenant.id());
        String web = ConfigProvider.getConfig().getValue("plumbline.web.url", String.class);
        Locale language = languages.of(kind.application(), mail.userId()).orElse(clinic.locale());
        return MailWords.mail(to, language, kind.key(), clinic.name(), web + kind.page(), web);
    }
}
