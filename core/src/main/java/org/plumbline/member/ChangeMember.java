package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Role;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.Departure;
import org.plumbline.invitation.Footing;

/**
 * An admin gives a colleague another role, or removes them. A clinic always keeps an admin: nobody does it to themselves,
 * and of two who do it to each other at once, one is refused.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ChangeMember {

    private final Members members;
    private final Footing footing;
    private final AuditTrail trail;
    private final Caller caller;

    @Inject
    ChangeMember(Members members, Footing footing, AuditTrail trail, Caller caller) {
        this.members = members;
        this.footing = footing;
        this.trail = trail;
        this.caller = caller;
    }

    ChangeMember() {
        this(null, null, null, null);
    }

    /**
     * Gives a member, or somebody who is invited, another role; it counts within a minute.
     *
     * @param version of the member's row, as it was shown
     * @throws OwnMembership where it is the caller's own
     * @throws NotAllowed where the clinic has no such member, or the caller is no admin any more
     * @throws org.plumbline.tenancy.ChangedMeanwhile where somebody else changed the row
     */
    public void role(UUID id, Role role, int version) {
        Member member = another(id);
        member.mustBeAt(version);
        if (member.role() != role) {
            member.take(role);
            trail.record(AuditEntry.of(AuditAction.MEMBER_ROLE_CHANGED).on(id).saying("role=" + role));
        }
    }

    /**
     * Removes a member; they are shut out within a minute. Their row and what they did stay.
     *
     * @throws OwnMembership where it is the caller
     * @throws NotAllowed where the clinic has no such active member, or the caller is no admin any more
     */
    public Departure remove(UUID id) {
        Member member = another(id);
        if (!member.isActive()) {
            throw new NotAllowed();
        }
        member.leave();
        trail.record(AuditAction.MEMBER_REMOVED, id);
        return footing.departure(member.userId());
    }

    /** With the admins' rows locked the caller is one of them still, and stays it. */
    private Member another(UUID id) {
        if (id.equals(caller.memberId())) {
            throw new OwnMembership();
        }
        if (members.lockedAdmins().stream().noneMatch(admin -> admin.id().equals(caller.memberId()))) {
            throw new NotAllowed();
        }
        return members.get(id);
    }
}
