package org.plumbline.curation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.plumbline.image.CleanImage;
import org.plumbline.image.ImageType;
import org.plumbline.tenancy.TenantRow;

/** A picture that a clinic uploaded for an exercise of its own. It is never changed: another one is another row. */
@Entity
@Table(name = "uploaded_picture")
public class UploadedPicture extends TenantRow {

    @Enumerated(EnumType.STRING)
    private ImageType type;

    private byte[] content;
    private int width;
    private int height;

    protected UploadedPicture() {}

    UploadedPicture(CleanImage image) {
        this.type = image.type();
        this.content = image.content();
        this.width = image.width();
        this.height = image.height();
    }

    /** What kind of file it is. */
    public ImageType type() {
        return type;
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** How wide, in pixels. */
    public int width() {
        return width;
    }

    /** How high, in pixels. */
    public int height() {
        return height;
    }
}
