package org.plumbline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A person of the clinic's staff. */
@Entity
@NamedQuery(
        name = "Member.byUser",
        query = "select m from Member m join fetch m.clinic where m.userId = :user and (m.active = true or exists"
                + " (select i from Invitation i where i.invitee.memberId = m.id and i.acceptedAt is null"
                + " and i.withdrawnAt is null and i.letter.expiresAt > :now))")
@NamedQuery(name = "Member.ofIds", query = "select m from Member m where m.id in :ids")
@NamedQuery(name = "Member.ofUser", query = "select m from Member m where m.userId = :user")
@NamedQuery(name = "Member.users", query = "select m.userId from Member m where m.active = true and m.role in :roles")
@NamedQuery(name = "Member.all", query = "select m from Member m order by m.name, m.id")
@NamedQuery(
        name = "Member.admins",
        query = "select m from Member m where m.active = true and m.role = org.plumbline.identity.Role.ADMIN"
                + " order by m.id")
public class Member extends VersionedRow {

    @ManyToOne
    @JoinColumn(name = "clinic_id")
    private Clinic clinic;

    @Column(name = "user_id")
    private UUID userId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    protected Member() {}

    /**
     * Somebody whom a clinic invites: no member of it before they accept.
     *
     * @param user their id at Keycloak
     */
    public Member(Clinic clinic, UUID user, String name, Role role) {
        this.clinic = clinic;
        this.userId = user;
        this.name = name;
        this.role = role;
    }

    /** Gives them another name and role, who is invited once more after they had left. */
    public void inviteAgain(String newName, Role newRole) {
        name = newName;
        role = newRole;
    }

    /** They accepted their invitation. */
    public void join() {
        active = true;
    }

    /** They are no member any more; the row stays, for what they did names it. */
    public void leave() {
        active = false;
    }

    /** Gives them another role. */
    public void take(Role other) {
        role = other;
    }

    /** Their id at Keycloak. */
    public UUID userId() {
        return userId;
    }

    /** What they may do. */
    public Role role() {
        return role;
    }

    /** Whether they are with the clinic now. */
    public boolean isActive() {
        return active;
    }

    /** The member's name, as patients and colleagues see it. */
    public String name() {
        return name;
    }

    Rights rights() {
        return new Rights(role.who(), id(), name, clinic.shown());
    }
}
