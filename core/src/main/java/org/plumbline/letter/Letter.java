package org.plumbline.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A letter that was issued, as it was printed. It is never changed. */
@Entity
@NamedQuery(
        name = "Letter.ofPatient",
        query = "select l.id, l.kind, l.language, l.wording.addressee, l.issue.at, m.name from Letter l, Member m"
                + " where l.patientId = :patient and m.id = l.issue.by order by l.issue.at desc, l.id desc")
public class Letter extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String language;

    @Embedded
    private Wording wording;

    @Embedded
    private Covered covered;

    @Embedded
    private Issue issue;

    private byte[] pdf;

    protected Letter() {}

    Letter(UUID id, LetterEntry entry, Issue issue, byte[] pdf) {
        super(id);
        this.patientId = entry.patient();
        this.kind = entry.kind();
        this.language = entry.language().getLanguage();
        this.wording = entry.wording();
        this.covered = entry.covered().orElse(null);
        this.issue = issue;
        this.pdf = pdf.clone();
    }

    UUID patientId() {
        return patientId;
    }

    /** What it is for. */
    public LetterKind kind() {
        return kind;
    }

    /** The language that it is written in: {@code en} or {@code es}. */
    public String language() {
        return language;
    }

    /** The paper as it was printed, as PDF. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
