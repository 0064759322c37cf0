package org.plumbline.video;

/** A file can't be taken for a video. */
public class VideoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** Nothing was sent, or a file without content. */
        EMPTY,
        /** Over {@link VideoCleaner#MOST_BYTES}. */
        TOO_LARGE,
        /** No MP4, whatever its name says. */
        NO_VIDEO,
        /** It begins like one and can't be read, or comes in fragments. */
        BROKEN,
        /** Over {@link VideoCleaner#LONGEST_SECONDS}. */
        TOO_LONG,
        /** In a coding that not every browser plays. */
        CODING,
        /** It carries tracks besides picture and sound, such as the places where it was filmed. */
        OTHER_TRACK
    }

    private final Why why;

    VideoRefused(Why why) {
        super("the video was refused: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
