package org.plumbline.figure;

/**
 * A part of the body that is shown instead of all of it, where the movement is too small to be seen from afar.
 *
 * @param of the middle of what is shown
 * @param height how much is shown, in heights of the body
 */
record Close(Target of, double height) {
    private static final double SHAPE = 4.0 / 3;

    Bounds bounds(Skeleton body) {
        Vec half = new Vec(height * SHAPE / 2, height / 2);
        Vec middle = of.of(body);
        return new Bounds(middle.minus(half), middle.plus(half));
    }
}
