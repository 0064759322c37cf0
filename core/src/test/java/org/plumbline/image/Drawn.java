package org.plumbline.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as somebody may choose them. */
final class Drawn {

    private Drawn() {}

    /** Its left half is red, its right half blue. */
    static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static BufferedImage clear(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** No two of its pixels are alike, so that nothing can pack it. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        image.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A file's beginning, something put into it, and the rest. */
    static byte[] with(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    /** A segment of a JPEG, as a camera writes it: how it was held, and where it was. */
    static byte[] exif(int orientation) {
        byte[] place = "GPS 51.5007 N, 0.1246 W".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0).put(place);
        return ByteBuffer.allocate(4 + tiff.capacity())
                .putShort((short) 0xFFE1)
                .putShort((short) (tiff.capacity() + 2))
                .put(tiff.array())
                .array();
    }

    /** A part of a PNG. */
    static byte[] chunk(String kind, byte[] content) {
        ByteBuffer inside = ByteBuffer.allocate(4 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(inside.array());
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(inside.array())
                .putInt((int) sum.getValue())
                .array();
    }

    static BufferedImage seen(CleanImage image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
