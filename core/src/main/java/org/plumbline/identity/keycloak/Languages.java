package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;

/** In which language somebody of the bound clinic reads, where it is not they who ask: for mails and calendars. */
@ApplicationScoped
public class Languages {

    private final KnownRights rights;

    @Inject
    Languages(KnownRights rights) {
        this.rights = rights;
    }

    Languages() {
        this(null);
    }

    /** What a user's pages speak on a device that says nothing else; nothing where they can open none. */
    public Optional<Locale> of(Application application, UUID user) {
        return rights.of(application, user).map(Rights::locale);
    }
}
