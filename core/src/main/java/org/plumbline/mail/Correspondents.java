package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The features that find the words of their own mails. */
@ApplicationScoped
class Correspondents {

    private final Instance<Correspondent> all;

    @Inject
    Correspondents(@Any Instance<Correspondent> all) {
        this.all = all;
    }

    Correspondents() {
        this(null);
    }

    /** Who writes the mails of a kind; nothing where their words are always the same. */
    Optional<Correspondent> of(MailKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
