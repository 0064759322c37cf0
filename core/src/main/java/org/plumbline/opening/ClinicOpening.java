package org.plumbline.opening;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Memberships;
import org.plumbline.identity.keycloak.NewAccount;

/**
 * Opens a clinic: an organization at Keycloak, whose id is the tenant's; an account for the first admin, where there is none;
 * the rows; and the mail in which the admin sets a password.
 *
 * <p>Two systems take part, so it goes in steps that each find done what was done before: after a failure the same asked
 * again ends what was begun, and makes no second clinic. Until the rows are there nobody can enter it.
 */
public final class ClinicOpening {

    private static final int CONFLICT = 409;
    private static final Duration INVITATION = Duration.ofDays(3);
    private final Memberships memberships;
    private final Accounts accounts;
    private final Founding founding;
    private final Accounts.Return back;

    /**
     * An opening by these means.
     *
     * @param console the console's address, where the admin comes to
     */
    public ClinicOpening(Memberships memberships, Accounts accounts, Founding founding, URI console) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.founding = founding;
        this.back = new Accounts.Return("plumbline-clinic", URI.create(console + "/signin/callback"));
    }

    /**
     * What came of it.
     *
     * @param clinic its id
     * @param isNew whether it was made now
     * @param isInvited whether Keycloak wrote to the admin; one who has a password already signs in with it
     */
    public record Opened(UUID clinic, boolean isNew, boolean isInvited) {}

    /**
     * Opens it, or finds it opened.
     *
     * @throws AccountsUnreachable where Keycloak doesn't answer
     * @throws AccountsRefused where Keycloak refuses
     * @throws InvitationNotSent where all is done but the mail
     */
    public Opened open(NewClinic wanted) {
        UUID clinic = organization(wanted);
        UUID user = account(wanted);
        memberships.join(user, clinic);
        boolean isNew = founding.found(clinic, user, wanted);
        try {
            return new Opened(clinic, isNew, invite(user, wanted.profile().name()));
        } catch (AccountsRefused | AccountsUnreachable e) {
            throw new InvitationNotSent(clinic, e);
        }
    }

    private UUID organization(NewClinic wanted) {
        return memberships.clinic(wanted.alias()).orElseGet(() -> {
            try {
                return memberships.open(wanted.alias(), wanted.profile().name());
            } catch (AccountsRefused e) {
                // Somebody asked for the same at the same time.
                return elseThrow(e, wanted.alias());
            }
        });
    }

    private UUID elseThrow(AccountsRefused refusal, String alias) {
        if (refusal.status() != CONFLICT) {
            throw refusal;
        }
        return memberships.clinic(alias).orElseThrow(() -> refusal);
    }

    private UUID account(NewClinic wanted) {
        FirstAdmin admin = wanted.admin();
        return accounts.find(admin.mail())
                .map(account -> account.id())
                .orElseGet(() -> accounts.create(new NewAccount(
                        admin.mail(),
                        admin.givenName(),
                        admin.familyName(),
                        wanted.profile().locale())));
    }

    /** Whoever can sign in needs no mail; whoever can't gets one, also where an earlier one was lost. */
    private boolean invite(UUID user, String clinic) {
        boolean needsPassword = accounts.credentials(user).isEmpty();
        if (needsPassword) {
            accounts.nameClinic(user, clinic);
            accounts.sendActions(user, Accounts.SET_UP_SIGN_IN, back, INVITATION);
        }
        return needsPassword;
    }
}
