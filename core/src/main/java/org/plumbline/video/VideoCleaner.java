package org.plumbline.video;

import org.plumbline.video.VideoRefused.Why;

/** Takes a file that somebody chose, and gives the video in it: checked, and freed of what it says besides picture and sound. */
public class VideoCleaner {

    /** The largest file that is taken: what a form may bring, less a margin. */
    public static final int MOST_BYTES = 7 * 1024 * 1024;

    /** The longest video that is taken. */
    public static final int LONGEST_SECONDS = 60;

    /**
     * The video of a file.
     *
     * @throws VideoRefused where it is none that we take
     */
    public CleanVideo clean(byte[] file) {
        if (file.length == 0) {
            throw new VideoRefused(Why.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new VideoRefused(Why.TOO_LARGE);
        }
        Mp4File mp4 = new Mp4File(file);
        mp4.clean();
        return new CleanVideo(mp4.content());
    }
}
