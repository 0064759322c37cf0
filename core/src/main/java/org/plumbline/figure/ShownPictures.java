package org.plumbline.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.knowledge.ExercisePicture;

/** What a page must know of a picture before it asks for it. */
@Named("pictures")
@ApplicationScoped
public class ShownPictures {

    private final Pictures pictures;

    @Inject
    ShownPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    ShownPictures() {
        this(null);
    }

    /** Whether there is one. */
    public boolean has(ExercisePicture picture) {
        return still(picture) || plays(picture) || moves(picture);
    }

    /** Whether it is an image of the clinic's, which stands still and is not mirrored. */
    public boolean still(ExercisePicture picture) {
        return picture != null && !picture.isDrawn() && !picture.isFilmed();
    }

    /** Whether it is a short video of the clinic's. */
    public boolean plays(ExercisePicture picture) {
        return picture != null && picture.isFilmed();
    }

    /** Whether it is drawn, so that it can move; that of an exercise of an earlier edition may be gone. */
    public boolean moves(ExercisePicture picture) {
        return picture != null
                && picture.isDrawn()
                && pictures.of(picture.name()).isPresent();
    }
}
