package org.plumbline.figure;

/**
 * Which way the movement goes, for the picture that stands still.
 *
 * @param of the place whose way it shows, or beside which it is drawn
 */
record Arrow(Target of, Way way) {}
