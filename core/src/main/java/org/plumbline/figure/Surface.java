package org.plumbline.figure;

/**
 * What a body can rest against: a flat piece of ground, seat, wall or step.
 *
 * @param name how the files call it
 * @param point where it is
 * @param normal the way out of it, of length 1
 * @param low where it begins: in x where it lies, in y where it stands
 * @param high where it ends
 */
record Surface(String name, Vec point, Vec normal, double low, double high) {
    private static final double ENDLESS = 100;
    /** What lies below the whole picture where it is seen from above: everything rests on it, wherever it is. */
    static final Surface FLOOR = new Surface("ground", Vec.ZERO, Vec.ZERO, -ENDLESS, ENDLESS);

    static final Surface GROUND = new Surface("ground", Vec.ZERO, new Vec(0, 1), -ENDLESS, ENDLESS);

    /** How far a ball of this radius is off it; negative inside. */
    double gap(Vec centre, double radius) {
        return isFloor() ? 0 : centre.minus(point).dot(normal) - radius;
    }

    /** The nearest place for the middle of such a ball where it just touches. */
    Vec touch(Vec centre, double radius) {
        return centre.minus(normal.times(gap(centre, radius)));
    }

    /** Whether a place lies before it, not beside. */
    boolean spans(Vec place) {
        double along = Math.abs(normal.y()) > 0 ? place.x() : place.y();
        return along >= low && along <= high;
    }

    boolean isFloor() {
        return normal.equals(Vec.ZERO);
    }

    /** The place on it that is so far along: in x where it lies, in y where it stands. */
    Vec place(double along) {
        return Math.abs(normal.y()) > 0 ? new Vec(along, point.y()) : new Vec(point.x(), along);
    }

    /** How far what lies on it points away from straight down. */
    double along() {
        return new Vec(normal.y(), -normal.x()).fromDown();
    }
}
