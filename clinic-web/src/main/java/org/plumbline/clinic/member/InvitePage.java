package org.plumbline.clinic.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.plumbline.clinic.Deliveries;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MailAddressRefused;
import org.plumbline.identity.Role;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.Delivery;
import org.plumbline.member.AlreadyMember;
import org.plumbline.member.MemberInvitations;
import org.plumbline.member.NewMember;

/** Where an admin invites somebody to be a member. Whether their address had an account is not told. */
@Named("inviteMember")
@ViewScoped
@Costly
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final MemberInvitations invitations;

    private String name;
    private String mail;
    private Role role = Role.CLINICIAN;

    @Inject
    InvitePage(MemberInvitations invitations) {
        this.invitations = invitations;
    }

    InvitePage() {
        this(null);
    }

    /** Invites whom the fields describe. */
    public String invite() {
        if (name.isBlank()) {
            Notices.refusedAt("invitation:name", "layout.error.name");
            return null;
        }
        try {
            Delivery delivery = invitations.invite(new NewMember(new MailAddress(mail), name, role));
            Deliveries.tell(delivery);
            return delivery == Delivery.NOTHING_DONE ? null : "/member/list.xhtml?faces-redirect=true";
        } catch (MailAddressRefused e) {
            Notices.refusedAt("invitation:mail", "layout.error.mail");
        } catch (AlreadyMember e) {
            Notices.refusedAt("invitation:mail", "member_invite.error.already");
        }
        return null;
    }

    /** The roles that there are. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** The name. */
    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    /** The mail address. */
    public String getMail() {
        return mail;
    }

    public void setMail(String address) {
        mail = address;
    }

    /** The role. */
    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }
}
