package org.plumbline.figure;

/**
 * The body at one moment.
 *
 * @param time in seconds from the beginning
 * @param isKey whether it begins or ends a way from one key pose to the next
 */
record Frame(double time, Skeleton body, boolean isKey) {
    /** The only frame of a picture that stands still. */
    static Frame still(Skeleton body) {
        return new Frame(0, body, true);
    }
}
