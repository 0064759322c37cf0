package org.plumbline.clinic.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.identity.Role;
import org.plumbline.invitation.Delivery;
import org.plumbline.member.ChangeMember;
import org.plumbline.member.MemberInvitations;
import org.plumbline.member.MemberRemoval;
import org.plumbline.member.MemberRow;
import org.plumbline.member.ViewMembers;

/** The use cases on one member, as the member's page takes them together. */
@ApplicationScoped
class MemberWork {

    private final ViewMembers view;
    private final ChangeMember change;
    private final MemberInvitations invitations;
    private final MemberRemoval removal;

    @Inject
    MemberWork(ViewMembers view, ChangeMember change, MemberInvitations invitations, MemberRemoval removal) {
        this.view = view;
        this.change = change;
        this.invitations = invitations;
        this.removal = removal;
    }

    MemberWork() {
        this(null, null, null, null);
    }

    MemberRow get(UUID member) {
        return view.get(member);
    }

    void role(MemberRow member, Role role) {
        change.role(member.id(), role, member.version());
    }

    Delivery repeat(UUID member) {
        return invitations.repeat(member);
    }

    boolean withdraw(UUID member) {
        return invitations.withdraw(member);
    }

    boolean remove(UUID member) {
        return removal.remove(member);
    }
}
