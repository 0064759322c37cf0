package org.plumbline.video;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.video.VideoRefused.Why;

/**
 * An MP4 file (ISO/IEC 14496-12), looked through box by box.
 *
 * <p>A box that is not kept becomes free space of the same size: so the places at which the file says its samples stand stay right,
 * and nothing has to be written anew.
 */
final class Mp4File {

    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV");
    private static final Set<String> FRAGMENTED = Set.of("moof", "mvex");

    /** Where the numbers of a film's head stand, by the version of its box. */
    private static final int SCALE = 12;

    private static final int LONG_SCALE = 20;

    private final byte[] file;

    /** A file that is changed as it is cleaned: the array that is given is not. */
    Mp4File(byte[] file) {
        this.file = file.clone();
    }

    byte[] content() {
        return file;
    }

    /** Refuses what is no video of ours, and blanks what says something else. */
    void clean() {
        if (file.length < 16 || !new Mp4Box(file, 0, 8, file.length).type().equals("ftyp")) {
            throw new VideoRefused(Why.NO_VIDEO);
        }
        List<Mp4Box> boxes = Mp4Box.filling(file, 0, file.length);
        if (brands(boxes.get(0)).noneMatch(BRANDS::contains)) {
            throw new VideoRefused(Why.NO_VIDEO);
        }
        Mp4Box.must(boxes.stream().map(Mp4Box::type).noneMatch(FRAGMENTED::contains));
        Mp4Box.must(boxes.stream().filter(box -> box.type().equals("moov")).count() == 1);
        keep(boxes, Set.of("ftyp", "moov", "mdat"));
        boxes.stream().filter(box -> box.type().equals("moov")).forEach(this::film);
    }

    /** The brand, and behind its version those that are compatible. */
    private static Stream<String> brands(Mp4Box type) {
        return IntStream.range(0, type.length() / 4).filter(at -> at != 1).mapToObj(at -> type.word(at * 4));
    }

    private static void keep(List<Mp4Box> boxes, Set<String> kept) {
        boxes.stream().filter(box -> !kept.contains(box.type())).forEach(Mp4Box::blank);
    }

    private void film(Mp4Box film) {
        List<Mp4Box> parts = film.children();
        Mp4Box.must(parts.stream().map(Mp4Box::type).noneMatch(FRAGMENTED::contains));
        Mp4Box head = film.child("mvhd").orElseThrow(() -> new VideoRefused(Why.BROKEN));
        boolean longer = head.number(0) >>> 24 == 1;
        long scale = head.number(longer ? LONG_SCALE : SCALE);
        long lasts = longer ? head.longNumber(LONG_SCALE + 4) : head.number(SCALE + 4);
        Mp4Box.must(scale > 0 && lasts > 0);
        if (lasts / scale > VideoCleaner.LONGEST_SECONDS) {
            throw new VideoRefused(Why.TOO_LONG);
        }
        keep(parts, Set.of("mvhd", "trak"));
        Mp4Track.forgetTimes(head);
        List<Mp4Track> tracks = film.children("trak").map(Mp4Track::new).toList();
        tracks.forEach(Mp4Track::clean);
        Mp4Box.must(tracks.stream().filter(Mp4Track::isPicture).count() == 1);
    }
}
