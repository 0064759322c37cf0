package org.plumbline.video;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Small MP4 files, box by box. */
final class Films {

    private static final int SCALE = 1000;

    private Films() {}

    /** A film of so many seconds, made today by somebody's telephone at a place that it names. */
    static byte[] film(int seconds) {
        return all(brand("isom"), box("moov", head(seconds), picture("avc1"), place()), box("mdat", text("samples")));
    }

    static byte[] brand(String brand) {
        return box("ftyp", text(brand), new byte[4], text(brand), text("mp42"));
    }

    static byte[] head(int seconds) {
        return box("mvhd", numbers(0, 7, 7, SCALE, seconds * SCALE), new byte[80]);
    }

    static byte[] picture(String coding) {
        return track("vide", coding, new byte[0]);
    }

    /** A track with its name; what more stands in it. */
    static byte[] track(String kind, String coding, byte[] more) {
        byte[] samples =
                box("stbl", box("stsd", numbers(0, 1), box(coding, new byte[78])), box("stco", numbers(0, 1, 40)));
        byte[] media = box(
                "mdia",
                box("mdhd", numbers(0, 7, 7, SCALE, SCALE, 0)),
                box("hdlr", numbers(0, 0), text(kind), new byte[12], text("Emily's telephone"), new byte[1]),
                box("minf", box("vmhd", new byte[12]), samples));
        return box("trak", box("tkhd", numbers(0, 7, 7, 1), new byte[68]), media, more);
    }

    static byte[] place() {
        return box("udta", box("©xyz", text("+51.5007-000.1246/")));
    }

    static byte[] box(String type, byte[]... contents) {
        byte[] content = all(contents);
        return all(numbers(content.length + 8), text(type), content);
    }

    static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] all(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
