package org.plumbline.clinic.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Deliveries;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Role;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.member.MemberRow;
import org.plumbline.member.OwnMembership;
import org.plumbline.tenancy.ChangedMeanwhile;

/** One member, for an admin: their role, their invitation, and the end of their membership. */
@Named("memberPage")
@ViewScoped
@Costly
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/member/list.xhtml?faces-redirect=true";

    @SuppressWarnings("serial")
    private final MemberWork work;

    private String id;

    @SuppressWarnings("serial")
    private MemberRow member;

    private Role role;
    private boolean sure;

    @Inject
    EditPage(MemberWork work) {
        this.work = work;
    }

    EditPage() {
        this(null);
    }

    /** Reads the member whom the address names. */
    public void read() {
        member = work.get(Addresses.id(id));
        role = member.role();
    }

    /** Gives the member the chosen role. */
    public String save() {
        try {
            work.role(member, role);
            Notices.done("member_edit.done.role");
        } catch (ChangedMeanwhile e) {
            Notices.refused("layout.error.changed");
        } catch (OwnMembership e) {
            Notices.refused("member_edit.note.self");
        }
        return here();
    }

    /** Sends the invitation once more. */
    public String repeat() {
        Deliveries.tell(work.repeat(member.id()));
        return here();
    }

    /** Takes the invitation back. */
    public String withdraw() {
        Deliveries.ended("member_edit.done.withdrawn", work.withdraw(member.id()));
        return LIST;
    }

    /** Removes the member, where the box says that it is meant. */
    public String remove() {
        if (!sure) {
            Notices.refused("member_edit.error.unsure");
            return null;
        }
        try {
            Deliveries.ended("member_edit.done.removed", work.remove(member.id()));
            return LIST;
        } catch (OwnMembership e) {
            Notices.refused("member_edit.note.self");
            return null;
        }
    }

    /** The same page anew: a reload sends nothing again. */
    private String here() {
        return "/member/edit.xhtml?faces-redirect=true&id=" + member.id();
    }

    /** The member, as shown. */
    public MemberRow getMember() {
        return member;
    }

    /** The roles that there are. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** The member's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String text) {
        id = text;
    }

    /** The chosen role. */
    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    /** Whether the removal is meant. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean meant) {
        sure = meant;
    }
}
