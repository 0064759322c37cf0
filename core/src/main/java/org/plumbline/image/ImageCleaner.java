package org.plumbline.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.plumbline.image.ImageRefused.Why;

/** Takes a file that somebody chose, and gives the image in it: checked, turned upright, made small, and written anew. */
public class ImageCleaner {

    /** The largest file that is taken. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The most pixels that are decoded: a telephone's photo of at most 5 MB has 12 million, seldom 24. */
    public static final long MOST_PIXELS = 25_000_000;

    /** The longest side of what is given, in pixels. */
    public static final int LONGEST_SIDE = 1280;

    /** While it is read, every second or third pixel of a larger one is enough: about 45 MB of the heap at most. */
    private static final int ENOUGH_TO_READ = 1920;

    /** A photo that is drawn ever finer is held whole outside of the heap, 150 MB where it is as large as can be. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    /**
     * The image of a file.
     *
     * @throws ImageRefused where it is none that we take
     */
    public CleanImage clean(byte[] file) {
        if (file.length == 0) {
            throw new ImageRefused(Why.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new ImageRefused(Why.TOO_LARGE);
        }
        ImageType type = ImageType.of(file).orElseThrow(() -> new ImageRefused(Why.NO_IMAGE));
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return type == ImageType.JPEG ? jpeg(file) : png(file);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static CleanImage jpeg(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        must(jpeg.isWhole());
        BufferedImage read = read(ImageType.JPEG, file);
        return new ImageWriting(Upright.of(read, jpeg.orientation(), LONGEST_SIDE)).jpeg();
    }

    private static CleanImage png(byte[] file) {
        PngFile png = new PngFile(file);
        must(png.isWhole());
        BufferedImage read = read(ImageType.PNG, png.bare());
        return new ImageWriting(Upright.of(read, 1, LONGEST_SIDE)).png();
    }

    private static void must(boolean whole) {
        if (!whole) {
            throw new ImageRefused(Why.BROKEN);
        }
    }

    private static BufferedImage read(ImageType type, byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return reader.read(0, sparing(reader));
        } catch (IOException e) {
            throw new ImageRefused(Why.BROKEN, e);
        } catch (ImageRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // The readers of the JDK answer a file that was made to hurt with whatever they fall over.
            throw new ImageRefused(Why.BROKEN, e);
        } finally {
            reader.dispose();
        }
    }

    /** The size stands at a file's head: what would unfold to too much is refused before a pixel of it is decoded. */
    private static ImageReadParam sparing(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new ImageRefused(Why.TOO_MANY_PIXELS);
        }
        int step = (int) Math.max(1, Math.max(width, height) / ENOUGH_TO_READ);
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(step, step, 0, 0);
        return sparing;
    }
}
