package org.plumbline.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an image as a file that holds nothing else. */
final class ImageWriting {

    /** A drawing is small as PNG; a photo is not, and would be slow on a patient's phone. */
    private static final int MOST_OF_A_PNG = 400 * 1024;

    private static final float QUALITY = 0.85f;

    private final BufferedImage image;

    ImageWriting(BufferedImage image) {
        this.image = image;
    }

    /** As PNG, which keeps lines sharp; as JPEG where that is much smaller. */
    CleanImage png() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        byte[] content = written(writer, writer.getDefaultWriteParam(), image);
        return content.length <= MOST_OF_A_PNG ? clean(ImageType.PNG, content) : jpeg();
    }

    /** As JPEG; what shines through becomes white. */
    CleanImage jpeg() {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        return clean(ImageType.JPEG, written(writer, how, opaque));
    }

    private CleanImage clean(ImageType type, byte[] content) {
        return new CleanImage(type, content, image.getWidth(), image.getHeight());
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage image) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(content)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }
}
