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
        query = "select m from Member m join fetch m.clinic where m.userId = :user and m.active = true")
@NamedQuery(name = "Member.users", query = "select m.userId from Member m where m.active = true and m.role in :roles")
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

    /** The member's name, as patients and colleagues see it. */
    public String name() {
        return name;
    }

    Rights rights() {
        return new Rights(role.who(), id(), name, clinic.shown());
    }
}
