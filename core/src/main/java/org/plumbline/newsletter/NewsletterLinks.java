package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.keycloak.SealedNotes;
import org.plumbline.tenancy.TenantWork;

/**
 * The links of the newsletter's mails, and what they do. A link names its clinic and its subscription, sealed: nobody can make
 * or change one, and it is asked of nobody who is signed in.
 */
@ApplicationScoped
public class NewsletterLinks {

    private static final Duration TO_STOP = Duration.ofDays(3650);

    private final SealedNotes notes;
    private final TenantWork work;
    private final FollowLink follow;

    @Inject
    NewsletterLinks(SealedNotes notes, TenantWork work, FollowLink follow) {
        this.notes = notes;
        this.work = work;
        this.follow = follow;
    }

    NewsletterLinks() {
        this(null, null, null);
    }

    /** What a link is for: one for the one is none for the other. */
    enum Purpose {
        CONFIRM("newsletter confirmed", Subscription.TO_CONFIRM),
        STOP("newsletter stopped", TO_STOP);

        private final String name;
        private final Duration life;

        Purpose(String name, Duration life) {
            this.name = name;
            this.life = life;
        }
    }

    /** The token of a link. */
    String token(Purpose purpose, UUID clinic, UUID subscription) {
        return notes.seal(
                purpose.name,
                Map.of("clinic", clinic.toString(), "subscription", subscription.toString()),
                purpose.life);
    }

    /** How the subscription of a link to confirm stands; nothing where the link is too old or none of ours. */
    public Optional<SubscriptionState> toConfirm(String token) {
        return read(Purpose.CONFIRM, token)
                .flatMap(target -> work.ask(target.clinic(), () -> follow.state(target.subscription())));
    }

    /** Confirms what a link stands for, once; says whether it does. */
    public boolean confirm(String token) {
        return read(Purpose.CONFIRM, token)
                .filter(target -> work.ask(target.clinic(), () -> follow.confirm(target.subscription())))
                .isPresent();
    }

    /** Whether a link ends a subscription. */
    public boolean isToStop(String token) {
        return read(Purpose.STOP, token).isPresent();
    }

    /** Ends what a link stands for, also once more; says whether the link is one of ours. */
    public boolean stop(String token) {
        return read(Purpose.STOP, token)
                .filter(target -> work.ask(target.clinic(), () -> follow.end(target.subscription())))
                .isPresent();
    }

    private Optional<Target> read(Purpose purpose, String token) {
        return notes.open(purpose.name, token)
                .map(said ->
                        new Target(UUID.fromString(said.get("clinic")), UUID.fromString(said.get("subscription"))));
    }

    private record Target(UUID clinic, UUID subscription) {}
}
