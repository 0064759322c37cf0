package org.plumbline.figure;

/**
 * Which way the movement goes, for the picture that stands still.
 *
 * @param of whose way it shows
 * @param shift how far beside that way it is drawn
 * @param way a straight way instead of the one that is gone; none where it is {@code ZERO}
 */
record Arrow(Target of, Vec shift, Vec way) {}
