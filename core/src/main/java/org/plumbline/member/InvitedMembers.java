package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.identity.NotAllowed;
import org.plumbline.invitation.Departure;
import org.plumbline.invitation.Footing;
import org.plumbline.invitation.Host;
import org.plumbline.invitation.Invitation;
import org.plumbline.invitation.Invitations;
import org.plumbline.invitation.Invitee;
import org.plumbline.invitation.Post;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.time.ClinicCalendar;

/** Members and their invitations together. To be asked within a transaction, by those who may. */
@ApplicationScoped
public class InvitedMembers {

    private final Members members;
    private final Invitations invitations;
    private final Footing footing;
    private final Outbox outbox;
    private final ClinicCalendar calendar;

    @Inject
    InvitedMembers(Members members, Invitations invitations, Footing footing, Outbox outbox, ClinicCalendar calendar) {
        this.members = members;
        this.invitations = invitations;
        this.footing = footing;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    InvitedMembers() {
        this(null, null, null, null, null);
    }

    Host host() {
        return Host.of(calendar.clinic());
    }

    /**
     * Keeps that somebody is invited, with a new row among the members, or the one that they had.
     *
     * @param by the member who invites; null where a clinic's first admin is invited
     * @throws AlreadyMember where they are one, or are invited already
     */
    public Invitation invite(UUID user, NewMember wanted, UUID by) {
        Member member = members.ofUser(user).map(known -> again(known, wanted)).orElseGet(() -> anew(user, wanted));
        Invitation invitation = new Invitation(Invitee.member(member.id(), user), by, calendar.now());
        invitations.add(invitation);
        return invitation;
    }

    private Member anew(UUID user, NewMember wanted) {
        Member member = new Member(calendar.clinic(), user, wanted.name(), wanted.role());
        members.add(member);
        return member;
    }

    private Member again(Member known, NewMember wanted) {
        if (known.isActive() || invitations.pendingOfMember(known.id()).isPresent()) {
            throw new AlreadyMember();
        }
        known.inviteAgain(wanted.name(), wanted.role());
        return known;
    }

    Invitation pending(UUID member) {
        return invitations.pendingOfMember(member).orElseThrow(NotAllowed::new);
    }

    /** The mail of an invitation has gone out; or, where we write ourselves, goes out with this transaction. */
    public void sent(UUID id, Post.Sender by) {
        Invitation invitation = invitations.get(id);
        invitation.sent(calendar.now());
        if (by == Post.Sender.OURSELVES) {
            outbox.put(MailKind.MEMBER_INVITED, invitation.invitee().userId());
        }
    }

    Departure withdraw(UUID member) {
        Invitation invitation = pending(member);
        invitation.withdraw(calendar.now());
        return footing.departure(invitation.invitee().userId());
    }
}
