package org.plumbline.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import org.plumbline.tenancy.TenantRow;

/** One change that a clinic made, numbered from 1 on within the clinic. It is never changed itself. */
@Entity
@Table(name = "clinic_change")
@NamedQuery(
        name = "ClinicChange.upTo",
        query = "select c from ClinicChange c where c.number <= :number order by c.number")
@NamedQuery(name = "ClinicChange.last", query = "select max(c.number) from ClinicChange c")
@NamedQuery(name = "ClinicChange.lastOf", query = "select max(c.number) from ClinicChange c where c.kind in :kinds")
@NamedQuery(
        name = "ClinicChange.approvals",
        query = "select count(c) from ClinicChange c where c.kind = :kind and c.entry = :entry")
public class ClinicChange extends TenantRow {

    private int number;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String entry;

    @Column(name = "content")
    private String content;

    @Embedded
    private Authorship authorship;

    protected ClinicChange() {}

    /** The clinic's first change is number 1. */
    public int number() {
        return number;
    }

    /** What was changed. */
    public ChangeKind kind() {
        return kind;
    }

    /** Which criterion, exercise, template or version. */
    public String entry() {
        return entry;
    }

    /** What it is from then on, as JSON; nothing where it is as in the catalogue again. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Who made it, when and why. */
    public Authorship authorship() {
        return authorship;
    }
}
