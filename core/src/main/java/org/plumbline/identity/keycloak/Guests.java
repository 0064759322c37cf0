package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.plumbline.identity.Application;

/**
 * People whom a clinic invites, at Keycloak: their accounts, their belonging to the clinic, and the link with which they
 * set up a way to sign in. The methods throw as those of {@link Accounts} do, and each can be repeated.
 */
@ApplicationScoped
public class Guests {

    private final Accounts accounts;
    private final Memberships memberships;
    private final OidcSettings settings;

    @Inject
    Guests(Accounts accounts, Memberships memberships, OidcSettings settings) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.settings = settings;
    }

    Guests() {
        this(null, null, null);
    }

    /**
     * Brings somebody into a clinic: with the account of their mail address, which is made where there is none. What an
     * account says already stays as it is.
     *
     * @return the account's id
     */
    public UUID bring(NewAccount person, UUID clinic) {
        UUID user = accounts.find(person.mail()).map(Account::id).orElseGet(() -> accounts.create(person));
        memberships.join(user, clinic);
        return user;
    }

    /** Whether somebody has a password, or another way to sign in, of their own. */
    public boolean canSignIn(UUID user) {
        return !accounts.credentials(user).isEmpty();
    }

    /**
     * Lets Keycloak write to somebody with a link, good once, at which they choose between a passkey and a password.
     *
     * @param application where they come to afterwards
     * @param clinic the name of the clinic that invites them, for the mail to say
     * @param lifespan how long the link works
     */
    public void sendLink(UUID user, Application application, String clinic, Duration lifespan) {
        accounts.nameClinic(user, clinic);
        URI back = settings.address(application, OidcSettings.CALLBACK);
        accounts.sendActions(
                user, Accounts.SET_UP_SIGN_IN, new Accounts.Return(settings.clientId(application), back), lifespan);
    }

    /** Takes somebody out of a clinic; who then belongs to none is signed out everywhere. */
    public void dismiss(UUID user, UUID clinic) {
        memberships.leave(user, clinic);
        if (!memberships.includesAnywhere(user)) {
            accounts.signOut(user);
        }
    }

    /** Takes somebody out of a clinic for good; who then belongs to none is signed out everywhere, and their account deleted. */
    public void remove(UUID user, UUID clinic) {
        dismiss(user, clinic);
        if (!memberships.includesAnywhere(user)) {
            accounts.delete(user);
        }
    }

    /** The account of somebody. */
    public java.util.Optional<Account> account(UUID user) {
        return accounts.get(user);
    }

    /** Where one signs in to an application. */
    public URI entrance(Application application) {
        return settings.address(application, "/");
    }
}
