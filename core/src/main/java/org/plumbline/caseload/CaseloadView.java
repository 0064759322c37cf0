package org.plumbline.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A way to look at the caseload that a member keeps. */
@Entity
@Table(name = "caseload_view")
@NamedQuery(
        name = "CaseloadView.ofMember",
        query = "select v from CaseloadView v where v.memberId = :member and v.deletedAt is null order by v.name, v.id")
@NamedQuery(
        name = "CaseloadView.deleted",
        query = "select v from CaseloadView v where v.memberId = :member and v.deletedAt is not null")
public class CaseloadView extends VersionedRow {

    @Column(name = "member_id")
    private UUID memberId;

    private String name;

    private String address;

    private boolean standard;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected CaseloadView() {}

    CaseloadView(UUID memberId, String name, String address) {
        this.memberId = memberId;
        this.name = name;
        this.address = address;
    }

    boolean isOf(UUID member) {
        return memberId.equals(member);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void rename(String other) {
        name = other;
    }

    void setStandard(boolean isStandard) {
        standard = isStandard;
    }

    void delete(Instant at) {
        deletedAt = at;
        standard = false;
    }

    void restore() {
        deletedAt = null;
    }

    /** What its member calls it. */
    public String name() {
        return name;
    }

    /** What follows the question mark in the page's address. */
    public String address() {
        return address;
    }

    /** Whether the caseload opens with it. */
    public boolean isStandard() {
        return standard;
    }
}
