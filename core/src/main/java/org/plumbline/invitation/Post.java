package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.identity.Application;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Guests;
import org.plumbline.identity.keycloak.NewAccount;

/**
 * The part of inviting that is done at Keycloak, outside of any transaction: it may take seconds. Whoever calls has asked
 * before whether the caller may.
 */
@ApplicationScoped
public class Post {

    private static final Logger LOG = System.getLogger(Post.class.getName());

    private final Guests guests;

    @Inject
    Post(Guests guests) {
        this.guests = guests;
    }

    Post() {
        this(null);
    }

    /** The account of whoever shall be invited, in the clinic; nothing where the accounts are out of reach. */
    public Optional<UUID> bring(NewAccount person, Host host) {
        return reach("an account for somebody invited", () -> guests.bring(person, host.id()));
    }

    /**
     * Writes to whoever is invited with a link to set up a way to sign in, unless they can sign in already.
     *
     * @param to whose account
     * @param host the clinic, which the mail names
     * @param door where they sign in, and how long the link works
     * @return who writes to them; nothing where nobody could
     */
    public Optional<Sender> send(UUID to, Host host, Door door) {
        return reach("a mail to somebody invited", () -> {
            if (guests.canSignIn(to)) {
                return Sender.OURSELVES;
            }
            guests.sendLink(to, door.application(), host.name(), door.lifespan());
            return Sender.KEYCLOAK;
        });
    }

    /** Who writes to somebody invited. */
    public enum Sender {
        /** Keycloak has: its mail has the secret link. */
        KEYCLOAK,
        /** We still have to, with a mail that has no secret: they sign in as ever. */
        OURSELVES
    }

    /**
     * Where an invitation leads, and how long.
     *
     * @param application what they are invited to
     * @param lifespan how long the link works
     */
    public record Door(Application application, Duration lifespan) {}

    /**
     * Takes whoever left out of the clinic at Keycloak, too.
     *
     * @return whether Keycloak could be told; where not, they are shut out by our rows alone
     */
    public boolean dismiss(Departure departure) {
        return departure
                .clinic()
                .map(clinic -> reach("the end of a membership", () -> {
                            guests.dismiss(departure.user(), clinic);
                            return true;
                        })
                        .isPresent())
                .orElse(true);
    }

    /**
     * Takes whoever left by their own wish out of the clinic at Keycloak, and deletes their account where it opens no other.
     *
     * @return whether Keycloak could be told; where not, they are shut out by our rows alone
     */
    public boolean remove(Departure departure) {
        return departure
                .clinic()
                .map(clinic -> reach("the end of an account", () -> {
                            guests.remove(departure.user(), clinic);
                            return true;
                        })
                        .isPresent())
                .orElse(true);
    }

    private static <T> Optional<T> reach(String what, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (AccountsUnreachable | AccountsRefused e) {
            LOG.log(Level.WARNING, "Keycloak did not do its part: " + what, e);
            return Optional.empty();
        }
    }
}
