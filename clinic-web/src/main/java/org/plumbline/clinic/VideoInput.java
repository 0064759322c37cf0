package org.plumbline.clinic;

import jakarta.faces.component.FacesComponent;
import org.plumbline.video.VideoCleaner;
import org.plumbline.video.VideoRefused;

/** A file field whose value is a {@link org.plumbline.video.CleanVideo}. */
@FacesComponent(VideoInput.TYPE)
public class VideoInput extends UploadInput {

    /** How our tags name it. */
    public static final String TYPE = "plumbline.VideoInput";

    private static final String WHY = "layout.error.video.";

    /** A field for one video. */
    public VideoInput() {
        super(VideoCleaner.MOST_BYTES);
    }

    @Override
    protected Object taken(byte[] file) {
        try {
            return new VideoCleaner().clean(file);
        } catch (VideoRefused e) {
            throw refused(WHY + e.why(), e);
        }
    }

    @Override
    protected String broken() {
        return WHY + VideoRefused.Why.BROKEN;
    }
}
