package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import org.plumbline.image.CleanImage;
import org.plumbline.video.CleanVideo;

/** What is entered about a picture. */
public final class PictureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient CleanImage image;
    private transient CleanVideo video;
    private String shows;
    private String search = "";

    /** The image that was chosen, which is kept here no longer. */
    CleanImage takeImage() {
        CleanImage taken = image;
        image = null;
        return taken;
    }

    /** The image that was chosen. */
    public CleanImage getImage() {
        return image;
    }

    public void setImage(CleanImage chosen) {
        image = chosen;
    }

    /** The video that was chosen, which is kept here no longer. */
    CleanVideo takeVideo() {
        CleanVideo taken = video;
        video = null;
        return taken;
    }

    /** The video that was chosen. */
    public CleanVideo getVideo() {
        return video;
    }

    public void setVideo(CleanVideo chosen) {
        video = chosen;
    }

    /** What it shows, in words. */
    public String getShows() {
        return shows;
    }

    public void setShows(String words) {
        shows = words;
    }

    /** A part of the name of the exercise whose picture is looked for. */
    public String getSearch() {
        return search;
    }

    public void setSearch(String words) {
        search = words == null ? "" : words.strip();
    }
}
