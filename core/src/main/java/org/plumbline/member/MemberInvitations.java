package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.keycloak.NewAccount;
import org.plumbline.invitation.Addressee;
import org.plumbline.invitation.Delivery;
import org.plumbline.invitation.Host;
import org.plumbline.invitation.Invitation;
import org.plumbline.invitation.Post;

/**
 * Invites members, in steps: may the caller do so (our rows), an account (Keycloak), the invitation (our rows), its mail
 * (Keycloak), that it went out (our rows). Whichever step fails, what is there can be sent again or taken back. Each step on
 * our rows has its rule.
 */
@ApplicationScoped
public class MemberInvitations {

    private final ChangeMemberInvitation rows;
    private final Post post;

    @Inject
    MemberInvitations(ChangeMemberInvitation rows, Post post) {
        this.rows = rows;
        this.post = post;
    }

    MemberInvitations() {
        this(null, null);
    }

    /**
     * Invites somebody by mail to be a member.
     *
     * @throws AlreadyMember where they are one of this clinic, or are invited already
     */
    public Delivery invite(NewMember wanted) {
        Host host = rows.host();
        NewAccount account = new NewAccount(wanted.mail(), wanted.givenName(), wanted.familyName(), host.language());
        return post.bring(account, host)
                .map(user -> deliver(host, rows.invite(user, wanted)))
                .orElse(Delivery.NOTHING_DONE);
    }

    /**
     * Sends an invitation once more; it then works from now on.
     *
     * @throws org.plumbline.identity.NotAllowed where none is pending
     */
    public Delivery repeat(UUID member) {
        return deliver(rows.host(), rows.repeat(member));
    }

    private Delivery deliver(Host host, Addressee to) {
        Post.Door door = new Post.Door(Application.CLINIC, Invitation.FOR_MEMBERS);
        Optional<Post.Sender> sender = post.send(to.user(), host, door);
        sender.ifPresent(by -> rows.sent(to.invitation(), by));
        return sender.isPresent() ? Delivery.SENT : Delivery.UNSENT;
    }

    /**
     * Takes an invitation back.
     *
     * @return false where Keycloak could not be told: it then keeps a belonging that opens nothing
     * @throws org.plumbline.identity.NotAllowed where none is pending
     */
    public boolean withdraw(UUID member) {
        return post.dismiss(rows.withdraw(member));
    }
}
