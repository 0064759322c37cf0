package org.plumbline.image;

/** An image that was written by us: it holds what is seen, upright, and nothing else. */
public final class CleanImage {

    private final ImageType type;
    private final byte[] content;
    private final int width;
    private final int height;

    CleanImage(ImageType type, byte[] content, int width, int height) {
        this.type = type;
        this.content = content.clone();
        this.width = width;
        this.height = height;
    }

    /** What kind of file it is. */
    public ImageType type() {
        return type;
    }

    /** The file; a JPEG of the longest sides stays under 2 MB. */
    public byte[] content() {
        return content.clone();
    }

    /** How wide, in pixels: at most {@link ImageCleaner#LONGEST_SIDE}. */
    public int width() {
        return width;
    }

    /** How high, in pixels: at most {@link ImageCleaner#LONGEST_SIDE}. */
    public int height() {
        return height;
    }
}
