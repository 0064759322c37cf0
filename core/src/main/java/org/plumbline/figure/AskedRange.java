package org.plumbline.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a browser asks for, as it does to play a video from its middle (RFC 9110, 14.2): one stretch of bytes. What is
 * said in another way is passed over, and the whole is answered.
 *
 * @param header the request's header; null where there is none
 */
record AskedRange(String header) {

    private static final Pattern STRETCH = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** The part of a file of this length that is asked for; nothing where it is the whole. */
    Optional<Part> of(int length) {
        Matcher asked = STRETCH.matcher(header == null ? "bytes=-" : header);
        return asked.matches() ? part(asked.group(1), asked.group(2), length) : Optional.empty();
    }

    private static Optional<Part> part(String first, String last, int length) {
        if (first.isEmpty()) {
            return last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(Math.max(0, length - Integer.parseInt(last)), length - 1, length));
        }
        int to = last.isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(last));
        return Optional.of(new Part(Integer.parseInt(first), to, length));
    }

    /** From one byte to another, both counted from 0 and both meant, of a file of this length. */
    record Part(int from, int to, int length) {

        /** Whether there is nothing in it. */
        boolean isEmpty() {
            return from > to;
        }

        /** As an answer says it. */
        String said() {
            return "bytes " + (isEmpty() ? "*" : from + "-" + to) + "/" + length;
        }

        byte[] in(byte[] file) {
            return Arrays.copyOfRange(file, from, to + 1);
        }
    }
}
