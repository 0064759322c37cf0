package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.Addressee;
import org.plumbline.invitation.Departure;
import org.plumbline.invitation.Host;
import org.plumbline.invitation.Invitation;
import org.plumbline.invitation.Post;

/** What inviting a member changes in our own rows, step by step; {@link MemberInvitations} goes through the steps. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ChangeMemberInvitation {

    private final InvitedMembers members;
    private final AuditTrail trail;
    private final Caller caller;

    @Inject
    ChangeMemberInvitation(InvitedMembers members, AuditTrail trail, Caller caller) {
        this.members = members;
        this.trail = trail;
        this.caller = caller;
    }

    ChangeMemberInvitation() {
        this(null, null, null);
    }

    /** The clinic that invites: for whoever may invite members. */
    public Host host() {
        return members.host();
    }

    /**
     * Invites somebody, who is a member when they come.
     *
     * @throws AlreadyMember where they are one, or are invited already
     */
    public Addressee invite(UUID user, NewMember wanted) {
        Invitation invitation = members.invite(user, wanted, caller.memberId());
        trail.record(AuditAction.MEMBER_INVITED, invitation.invitee().memberId().orElseThrow());
        return Addressee.of(invitation);
    }

    /**
     * The invitation that shall be sent once more.
     *
     * @throws NotAllowed where none is pending
     */
    public Addressee repeat(UUID member) {
        trail.record(AuditAction.INVITATION_REPEATED, member);
        return Addressee.of(members.pending(member));
    }

    /** The mail of an invitation has gone out, or goes out with this. */
    public void sent(UUID invitation, Post.Sender by) {
        members.sent(invitation, by);
    }

    /**
     * Takes an invitation back.
     *
     * @throws NotAllowed where none is pending
     */
    public Departure withdraw(UUID member) {
        trail.record(AuditAction.INVITATION_WITHDRAWN, member);
        return members.withdraw(member);
    }
}
