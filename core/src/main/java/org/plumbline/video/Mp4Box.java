package org.plumbline.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.video.VideoRefused.Why;

/**
 * A box of an MP4 file (ISO/IEC 14496-12, 4.2): its size, its type in four letters, its content.
 *
 * @param file the whole file
 * @param start where the box begins
 * @param content where its content begins
 * @param end behind its last byte
 */
@SuppressWarnings("ArrayRecordComponent")
record Mp4Box(byte[] file, int start, int content, int end) {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** The boxes that fill a stretch of the file. */
    static List<Mp4Box> filling(byte[] file, int from, int to) {
        List<Mp4Box> boxes = new ArrayList<>();
        for (int at = from; at < to; at = boxes.get(boxes.size() - 1).end()) {
            boxes.add(at(file, at, to));
        }
        return boxes;
    }

    private static Mp4Box at(byte[] file, int at, int to) {
        must(to - at >= HEAD);
        long said = Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
        boolean longer = said == 1;
        must(!longer || to - at >= LONG_HEAD);
        long size = longer ? ByteBuffer.wrap(file).getLong(at + HEAD) : said == 0 ? to - at : said;
        int head = longer ? LONG_HEAD : HEAD;
        must(size >= head && size <= to - at);
        return new Mp4Box(file, at, at + head, (int) (at + size));
    }

    static void must(boolean whole) {
        if (!whole) {
            throw new VideoRefused(Why.BROKEN);
        }
    }

    /** The four letters that say what it holds. */
    String type() {
        return new String(file, start + 4, 4, StandardCharsets.ISO_8859_1);
    }

    /** Four letters of its content. */
    String word(int at) {
        must(at >= 0 && content + at + 4 <= end);
        return new String(file, content + at, 4, StandardCharsets.ISO_8859_1);
    }

    int length() {
        return end - content;
    }

    /** A number of its content. */
    long number(int at) {
        must(at >= 0 && content + at + 4 <= end);
        return Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(content + at));
    }

    /** A number of its content that takes twice the space. */
    long longNumber(int at) {
        must(at >= 0 && content + at + 8 <= end);
        return ByteBuffer.wrap(file).getLong(content + at);
    }

    List<Mp4Box> children() {
        return filling(file, content, end);
    }

    Stream<Mp4Box> children(String type) {
        return children().stream().filter(box -> box.type().equals(type));
    }

    Optional<Mp4Box> child(String type) {
        return children(type).findFirst();
    }

    /** Makes free space of it: what stood there is gone, and nothing else moves. */
    void blank() {
        byte[] free = "free".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(free, 0, file, start + 4, free.length);
        zero(0, end - content);
    }

    void zero(int at, int length) {
        must(content + at + length <= end);
        Arrays.fill(file, content + at, content + at + length, (byte) 0);
    }
}
