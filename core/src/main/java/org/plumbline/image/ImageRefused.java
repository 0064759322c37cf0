package org.plumbline.image;

/** A file can't be taken for a picture. */
public class ImageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** Nothing was sent, or a file without content. */
        EMPTY,
        /** Over {@link ImageCleaner#MOST_BYTES}. */
        TOO_LARGE,
        /** Neither JPEG nor PNG, whatever its name says. */
        NO_IMAGE,
        /** It begins like an image and can't be read to its end. */
        BROKEN,
        /** Over {@link ImageCleaner#MOST_PIXELS}, however small its file is. */
        TOO_MANY_PIXELS
    }

    private final Why why;

    ImageRefused(Why why) {
        super("the image was refused: " + why);
        this.why = why;
    }

    ImageRefused(Why why, Throwable cause) {
        super("the image was refused: " + why, cause);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
