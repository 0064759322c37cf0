package org.plumbline.curation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.plumbline.tenancy.TenantRow;
import org.plumbline.video.CleanVideo;

/** A short video that a clinic uploaded for an exercise of its own. It is never changed: another one is another row. */
@Entity
@Table(name = "uploaded_video")
public class UploadedVideo extends TenantRow {

    private byte[] content;

    protected UploadedVideo() {}

    UploadedVideo(CleanVideo video) {
        this.content = video.content();
    }

    /** The file, an MP4. */
    public byte[] content() {
        return content.clone();
    }
}
