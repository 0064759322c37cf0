package org.plumbline.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG without what it may carry besides its picture. Texts and profiles in it are packed, and could unfold to any size in whoever
 * reads them; so they are gone before it is decoded.
 */
final class PngFile {

    private static final int HEAD = 8;

    /** A chunk is a length, a kind, the content and a check sum. */
    private static final int AROUND = 12;

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private boolean whole;

    PngFile(byte[] file) {
        bare.write(file, 0, HEAD);
        int at = HEAD;
        while (!whole && at + AROUND <= file.length) {
            long length = (ByteBuffer.wrap(file, at, 4).getInt() & 0xFFFFFFFFL) + AROUND;
            if (length > file.length - at) {
                return;
            }
            String kind = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (NEEDED.contains(kind)) {
                bare.write(file, at, (int) length);
            }
            whole = kind.equals("IEND");
            at += (int) length;
        }
    }

    /** Whether it goes to its end. */
    boolean isWhole() {
        return whole;
    }

    /** The file with nothing but its picture. */
    byte[] bare() {
        return bare.toByteArray();
    }
}
