package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.identity.Application;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.keycloak.Languages;
import org.plumbline.mail.MailKind;
import org.plumbline.tenancy.CurrentTenant;

/** The addresses that stand in the mails of the bound clinic's newsletter, in full. */
@ApplicationScoped
class IssueAddresses {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final NewsletterLinks links;
    private final Languages languages;

    @Inject
    IssueAddresses(EntityManager entityManager, CurrentTenant tenant, NewsletterLinks links, Languages languages) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.links = links;
        this.languages = languages;
    }

    IssueAddresses() {
        this(null, null, null, null);
    }

    Clinic clinic() {
        return entityManager.find(Clinic.class, tenant.id());
    }

    /** In which language a subscriber reads. */
    Locale language(Subscription subscription) {
        return languages.of(Application.PORTAL, subscription.userId()).orElse(clinic().locale());
    }

    /** The page behind which a subscription is confirmed. */
    String toConfirm(Subscription subscription) {
        return page(MailKind.NEWSLETTER_ASKED, NewsletterLinks.Purpose.CONFIRM, subscription);
    }

    /** The page behind which a subscription is ended. */
    String toStop(Subscription subscription) {
        return page(MailKind.NEWSLETTER, NewsletterLinks.Purpose.STOP, subscription);
    }

    /** Where a mail program ends a subscription by one POST (RFC 8058). */
    String toStopAtOnce(Subscription subscription) {
        return web() + "/portal/api/unsubscribe?token=" + token(NewsletterLinks.Purpose.STOP, subscription);
    }

    /** The reader is not signed in, so the address says in which language they read. */
    private String page(MailKind kind, NewsletterLinks.Purpose purpose, Subscription subscription) {
        return web() + kind.page() + "?lang=" + language(subscription).getLanguage() + "&token="
                + token(purpose, subscription);
    }

    private String token(NewsletterLinks.Purpose purpose, Subscription subscription) {
        return links.token(purpose, tenant.id(), subscription.id());
    }

    private static String web() {
        return ConfigProvider.getConfig().getValue("plumbline.web.url", String.class);
    }
}
