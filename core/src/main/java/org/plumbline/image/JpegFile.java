package org.plumbline.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** What must be known of a JPEG before it is decoded: a walk over its segments, which trusts no length that they give. */
final class JpegFile {

    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int ORIENTATION = 0x0112;
    private static final int DIRECTORY_ENTRY = 12;
    private static final byte[] EXIF_HEAD = {'E', 'x', 'i', 'f', 0, 0};

    /** A picture that is drawn ever finer has about ten; each costs as much as drawing it whole. */
    private static final int MOST_SCANS = 64;

    private final byte[] file;
    private int orientation = 1;
    private int scans;
    private boolean ended;

    JpegFile(byte[] file) {
        this.file = file;
        int at = 2;
        while (!ended && at + 2 <= file.length) {
            at = next(at);
        }
    }

    /** How it must be turned, 1 to 8, as EXIF counts; 1 is upright. */
    int orientation() {
        return orientation;
    }

    /** Whether it goes to its end, and shows its picture in a number of steps that can be meant. */
    boolean isWhole() {
        return ended && scans > 0 && scans <= MOST_SCANS;
    }

    private int next(int at) {
        if (isMarker(at, END)) {
            ended = true;
            return at;
        }
        if ((file[at] & 0xFF) != 0xFF || isFill(at)) {
            return at + 1;
        }
        if (at + 4 > file.length) {
            return file.length;
        }
        int length = 2 + number(at + 2, 2, ByteOrder.BIG_ENDIAN);
        if (isMarker(at, EXIF)) {
            readOrientation(at + 4, Math.min(at + length, file.length));
        }
        // Behind the head of a scan comes what no marker can be in, but one: it is read byte by byte.
        scans += isMarker(at, SCAN) ? 1 : 0;
        return at + length;
    }

    private boolean isMarker(int at, int marker) {
        return (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == marker;
    }

    /** A byte of the picture that looks like a marker's beginning, or one of the marks that cut a scan in parts. */
    private boolean isFill(int at) {
        int second = file[at + 1] & 0xFF;
        return second == 0 || second == 0xFF || (second >= 0xD0 && second <= 0xD8) || second == 1;
    }

    private void readOrientation(int from, int to) {
        int tiff = from + EXIF_HEAD.length;
        if (tiff + 8 > to || !startsWithExif(from)) {
            return;
        }
        ByteOrder order = file[tiff] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        long directory = tiff + (number(tiff + 4, 4, order) & 0xFFFFFFFFL);
        if (directory + 2 > to) {
            return;
        }
        int entries = number((int) directory, 2, order);
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * DIRECTORY_ENTRY;
            if (entry + DIRECTORY_ENTRY > to) {
                return;
            }
            orientationOf(entry, order).ifPresent(found -> orientation = found);
        }
    }

    private OptionalInt orientationOf(int entry, ByteOrder order) {
        int value = number(entry + 8, 2, order);
        return number(entry, 2, order) == ORIENTATION && value >= 1 && value <= 8
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }

    private boolean startsWithExif(int from) {
        for (int i = 0; i < EXIF_HEAD.length; i++) {
            if (file[from + i] != EXIF_HEAD[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at, int bytes, ByteOrder order) {
        ByteBuffer read = ByteBuffer.wrap(file, at, bytes).order(order);
        return bytes == 2 ? read.getShort() & 0xFFFF : read.getInt();
    }
}
