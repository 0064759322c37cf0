package org.plumbline.handout;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.figure.Pictures;
import org.plumbline.image.ImageType;
import org.plumbline.knowledge.Side;

/** Drawings as addresses that hold what they lead to: nothing has to be fetched. */
public record Drawings(Pictures pictures) {

    /** The picture of an exercise for a side; nothing where it has none. */
    Optional<String> of(String exercise, Side side, Locale locale) {
        Side shown = side == Side.LEFT ? Side.LEFT : Side.RIGHT;
        return pictures.of(exercise).map(picture -> address(pictures.printed(picture, shown, locale)));
    }

    /** A drawing of our own making. */
    public static String address(String svg) {
        return address("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** An image that was cleaned. */
    static String address(ImageType type, byte[] content) {
        return address(type.mediaType(), content);
    }

    private static String address(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
