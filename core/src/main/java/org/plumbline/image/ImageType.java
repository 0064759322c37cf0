package org.plumbline.image;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of image that are taken and given out: what every browser shows and this machine can read by itself. */
public enum ImageType {
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a");

    private final String head;

    ImageType(String head) {
        this.head = head;
    }

    /** How an answer names it. */
    public String mediaType() {
        return "image/" + format();
    }

    /** How the JDK names it. */
    String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's first bytes say; nothing for any other file. */
    static Optional<ImageType> of(byte[] file) {
        return Arrays.stream(values())
                .filter(type -> file.length > type.length())
                .filter(type -> HexFormat.of().formatHex(file, 0, type.length()).equals(type.head))
                .findFirst();
    }

    private int length() {
        return head.length() / 2;
    }
}
