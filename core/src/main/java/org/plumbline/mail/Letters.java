package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.keycloak.Account;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.tenancy.CurrentTenant;

/** Makes the mail itself of what the outbox holds: the address that Keycloak has now, and words in the clinic's language. */
@ApplicationScoped
class Letters {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Accounts accounts;

    @Inject
    Letters(EntityManager entityManager, CurrentTenant tenant, Accounts accounts) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.accounts = accounts;
    }

    Letters() {
        this(null, null, null);
    }

    /** The mail; nothing where its reader has no account any more, or may not sign in. */
    Optional<Mail> of(OutgoingMail mail) {
        Clinic clinic = entityManager.find(Clinic.class, tenant.id());
        String web = ConfigProvider.getConfig().getValue("plumbline.web.url", String.class);
        return accounts.get(mail.userId())
                .filter(Account::enabled)
                .map(account -> MailWords.mail(
                        account.mail(),
                        clinic.locale(),
                        mail.kind().key(),
                        clinic.name(),
                        web + mail.kind().page(),
                        web));
    }
}
