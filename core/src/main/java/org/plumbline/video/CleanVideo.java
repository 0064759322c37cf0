package org.plumbline.video;

/** A short MP4 video of which nothing is left but picture and sound. */
public final class CleanVideo {

    /** How an answer names it. */
    public static final String MEDIA_TYPE = "video/mp4";

    private final byte[] content;

    CleanVideo(byte[] content) {
        this.content = content;
    }

    /** The file; at most {@link VideoCleaner#MOST_BYTES}. */
    public byte[] content() {
        return content.clone();
    }
}
