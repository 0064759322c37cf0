package org.plumbline.knowledge;

import org.plumbline.text.Words;

/**
 * The picture of a clinic's own exercise.
 *
 * @param kind where it comes from
 * @param name of one that is drawn the exercise of the catalogue that it shows; of an upload its id
 * @param shows what an upload shows, at most 300 characters, in the words of the clinic; empty where the steps say it
 */
public record OwnPicture(Kind kind, String name, String shows) {
    /** Of {@link #shows}, in characters. */
    public static final int LONGEST_WORDS = 300;

    /** Where a picture comes from. */
    public enum Kind {
        /** Drawn, for an exercise of the catalogue. */
        DRAWN,
        /** Uploaded by the clinic, an image. */
        UPLOADED,
        /** Uploaded by the clinic, a short video. */
        FILMED
    }

    public OwnPicture {
        shows = Words.of(shows, LONGEST_WORDS);
    }

    /** The picture that the catalogue has of an exercise. */
    public static OwnPicture drawn(String exercise) {
        return new OwnPicture(Kind.DRAWN, exercise, "");
    }

    /** A picture that was uploaded. */
    public static OwnPicture uploaded(String id, String shows) {
        return new OwnPicture(Kind.UPLOADED, id, shows);
    }

    /** A short video that was uploaded. */
    public static OwnPicture filmed(String id, String shows) {
        return new OwnPicture(Kind.FILMED, id, shows);
    }
}
