package org.plumbline.figure;

/** A solid piece of the ground or of a prop that no limb may go through. */
record Box(String name, Vec low, Vec high) {
    private static final double ENDLESS = 100;
    static final Box GROUND = new Box("ground", new Vec(-ENDLESS, -ENDLESS), new Vec(ENDLESS, 0));

    /** How deep a ball is in it; 0 outside. */
    double depth(Vec centre, double radius) {
        double left = centre.x() - low.x();
        double right = high.x() - centre.x();
        double below = centre.y() - low.y();
        double above = high.y() - centre.y();
        double inside = Math.min(Math.min(left, right), Math.min(below, above));
        if (inside >= 0) {
            return inside + radius;
        }
        double aside = Math.hypot(Math.max(0, Math.max(-left, -right)), Math.max(0, Math.max(-below, -above)));
        return Math.max(0, radius - aside);
    }
}
