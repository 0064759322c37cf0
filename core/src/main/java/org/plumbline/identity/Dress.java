package org.plumbline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A clinic's brand, as its row keeps it. */
@Embeddable
class Dress {

    private String accent;

    @Column(name = "logo_id")
    private UUID logoId;

    protected Dress() {}

    Dress(Brand brand) {
        this.accent = brand.accent();
        this.logoId = brand.logo();
    }

    Brand brand() {
        return new Brand(accent, logoId);
    }
}
