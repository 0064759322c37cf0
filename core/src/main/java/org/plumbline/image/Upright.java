package org.plumbline.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns an image as its camera was held, and makes it no larger than asked for. */
final class Upright {

    private Upright() {}

    /**
     * The image as it is to be seen.
     *
     * @param orientation 1 to 8, as EXIF counts
     * @param longest the most pixels that a side may have
     */
    static BufferedImage of(BufferedImage image, int orientation, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation >= 5;
        BufferedImage upright = new BufferedImage(
                lies ? height : width,
                lies ? width : height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform way = turning(orientation, width, height);
        way.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        pen.drawImage(image, way, null);
        pen.dispose();
        return upright;
    }

    /** Where a point of the image as it is stored (width × height) is seen: EXIF's eight ways to hold a camera. */
    private static AffineTransform turning(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
