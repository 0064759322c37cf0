package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who signed an assessment, when, and under which version of the catalogue. */
@Embeddable
public class Signature {

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "catalogue_version")
    private String catalogueVersion;

    protected Signature() {}

    Signature(UUID signedBy, Instant signedAt, String catalogueVersion) {
        this.signedBy = signedBy;
        this.signedAt = signedAt;
        this.catalogueVersion = catalogueVersion;
    }

    boolean isGiven() {
        return signedAt != null;
    }

    /** The member who signed. */
    public UUID signedBy() {
        return signedBy;
    }

    /** When it was signed. */
    public Instant signedAt() {
        return signedAt;
    }

    /** The version of the catalogue that the hypotheses come from. */
    public String catalogueVersion() {
        return catalogueVersion;
    }
}
