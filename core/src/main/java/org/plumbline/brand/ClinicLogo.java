package org.plumbline.brand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.plumbline.image.CleanImage;
import org.plumbline.image.ImageType;
import org.plumbline.tenancy.TenantRow;

/** A logo of a clinic. It is never changed: another one is another row. */
@Entity
@Table(name = "clinic_logo")
public class ClinicLogo extends TenantRow {

    @Enumerated(EnumType.STRING)
    private ImageType type;

    private byte[] content;

    protected ClinicLogo() {}

    ClinicLogo(CleanImage image) {
        this.type = image.type();
        this.content = image.content();
    }

    /** What kind of file it is. */
    public ImageType type() {
        return type;
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }
}
