package org.plumbline.clinic;

import jakarta.faces.component.FacesComponent;
import org.plumbline.image.ImageCleaner;
import org.plumbline.image.ImageRefused;

/** A file field whose value is a {@link org.plumbline.image.CleanImage}. */
@FacesComponent(ImageInput.TYPE)
public class ImageInput extends UploadInput {

    /** How our tags name it. */
    public static final String TYPE = "plumbline.ImageInput";

    private static final String WHY = "layout.error.image.";

    /** A field for one image. */
    public ImageInput() {
        super(ImageCleaner.MOST_BYTES);
    }

    @Override
    protected Object taken(byte[] file) {
        try {
            return new ImageCleaner().clean(file);
        } catch (ImageRefused e) {
            throw refused(WHY + e.why(), e);
        }
    }

    @Override
    protected String broken() {
        return WHY + ImageRefused.Why.BROKEN;
    }
}
