package org.plumbline.video;

import java.util.List;
import java.util.Set;
import org.plumbline.video.VideoRefused.Why;

/** A track of an MP4 film: its picture, or its sound. */
final class Mp4Track {

    private static final String PICTURE = "vide";
    private static final String SOUND = "soun";

    /** What every browser of today plays. */
    private static final Set<String> PICTURE_CODINGS = Set.of("avc1", "avc3", "vp09", "av01");

    private static final Set<String> SOUND_CODINGS = Set.of("mp4a", "Opus");

    /** Where a description box says of which kind the track is, and where a name may follow. */
    private static final int KIND = 8;

    private static final int NAME = 24;

    private final Mp4Box track;
    private final Mp4Box media;
    private final Mp4Box description;

    Mp4Track(Mp4Box track) {
        this.track = track;
        this.media = needed(track, "mdia");
        this.description = needed(media, "hdlr");
    }

    private static Mp4Box needed(Mp4Box in, String type) {
        return in.child(type).orElseThrow(() -> new VideoRefused(Why.BROKEN));
    }

    boolean isPicture() {
        return description.word(KIND).equals(PICTURE);
    }

    /** Refuses what is neither picture nor sound, and blanks names, times and whatever else is said. */
    void clean() {
        if (!isPicture() && !description.word(KIND).equals(SOUND)) {
            throw new VideoRefused(Why.OTHER_TRACK);
        }
        Mp4Box samples = needed(needed(media, "minf"), "stbl");
        checkCoding(needed(samples, "stsd"));
        keep(track, Set.of("tkhd", "edts", "mdia"));
        keep(media, Set.of("mdhd", "hdlr", "minf"));
        keep(needed(media, "minf"), Set.of("vmhd", "smhd", "dinf", "stbl"));
        keep(
                samples,
                Set.of("stsd", "stts", "ctts", "cslg", "stss", "stsz", "stz2", "stsc", "stco", "co64", "sgpd", "sbgp"));
        forgetTimes(needed(track, "tkhd"));
        forgetTimes(needed(media, "mdhd"));
        description.zero(NAME, description.length() - NAME);
    }

    /** Behind a box's version stand the count of the entries, and the first of them. */
    private void checkCoding(Mp4Box descriptions) {
        Set<String> played = isPicture() ? PICTURE_CODINGS : SOUND_CODINGS;
        List<Mp4Box> codings = Mp4Box.filling(descriptions.file(), descriptions.content() + 8, descriptions.end());
        if (codings.isEmpty() || !codings.stream().map(Mp4Box::type).allMatch(played::contains)) {
            throw new VideoRefused(Why.CODING);
        }
    }

    private static void keep(Mp4Box in, Set<String> kept) {
        in.children().stream().filter(box -> !kept.contains(box.type())).forEach(Mp4Box::blank);
    }

    /** When it was made and changed stands behind the version of a head, in as many bytes as that says. */
    static void forgetTimes(Mp4Box head) {
        head.zero(4, head.number(0) >>> 24 == 1 ? 16 : 8);
    }
}
