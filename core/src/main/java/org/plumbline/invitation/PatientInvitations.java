package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.keycloak.NewAccount;

/**
 * Invites patients to the portal, in steps: may the caller do so (our rows), an account (Keycloak), the invitation (our rows),
 * its mail (Keycloak), that it went out (our rows). Whichever step fails, what is there can be sent again or taken back.
 * Each step on our rows has its rule.
 */
@ApplicationScoped
public class PatientInvitations {

    private final ChangePortalAccess rows;
    private final Post post;

    @Inject
    PatientInvitations(ChangePortalAccess rows, Post post) {
        this.rows = rows;
        this.post = post;
    }

    PatientInvitations() {
        this(null, null);
    }

    /**
     * Invites a patient by mail.
     *
     * @throws AddressTaken where the address opens, or shall open, another patient's portal
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach, has access, or is invited
     */
    public Delivery invite(UUID patient, MailAddress mail) {
        Guest guest = rows.guest(patient);
        NewAccount account = new NewAccount(
                mail, guest.name().given(), guest.name().family(), guest.host().language());
        return post.bring(account, guest.host())
                .map(user -> deliver(patient, guest.host(), rows.invite(patient, user)))
                .orElse(Delivery.NOTHING_DONE);
    }

    /**
     * Sends a patient's invitation once more; it then works from now on.
     *
     * @throws org.plumbline.identity.NotAllowed where there is none, or it is spent
     */
    public Delivery repeat(UUID patient) {
        return deliver(patient, rows.guest(patient).host(), rows.repeat(patient));
    }

    private Delivery deliver(UUID patient, Host host, Addressee to) {
        Post.Door door = new Post.Door(Application.PORTAL, Invitation.FOR_PATIENTS);
        Optional<Post.Sender> sender = post.send(to.user(), host, door);
        sender.ifPresent(by -> rows.sent(patient, by));
        return sender.isPresent() ? Delivery.SENT : Delivery.UNSENT;
    }

    /** Takes a patient's invitation back; false where Keycloak could not be told, which then keeps a belonging that opens nothing. */
    public boolean withdraw(UUID patient) {
        return post.dismiss(rows.withdraw(patient));
    }

    /** Ends a patient's access to the portal, within a minute; false as above. */
    public boolean end(UUID patient) {
        return post.dismiss(rows.end(patient));
    }
}
