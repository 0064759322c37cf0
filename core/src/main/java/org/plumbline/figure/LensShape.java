package org.plumbline.figure;

/** The outline of a muscle on its segment: pointed at both ends, thick in its middle. */
record LensShape(Lens lens, View view) {
    String path() {
        double length = way();
        double x = lens.across().x() * view.sense(lens.side());
        double thick = lens.across().y();
        Vec begin = new Vec(x, -length * lens.span().x());
        Vec end = new Vec(x, -length * lens.span().y());
        Vec middle = begin.towards(end, 0.5);
        // A quadratic curve passes half as far from its line as its control point lies.
        Vec swell = new Vec(2 * thick, 0);
        return "M" + Svg.at(begin) + "Q" + Svg.at(middle.plus(swell)) + " " + Svg.at(end) + "Q"
                + Svg.at(middle.minus(swell)) + " " + Svg.at(begin) + "Z";
    }

    /** Downwards positive, as limbs hang. A foot lies, so what is on it hangs from the ankle. */
    private double way() {
        return switch (lens.segment()) {
            case NECK -> -Body.NECK;
            case HEAD -> -Body.HEAD;
            case FOOT -> Body.ANKLE_HEIGHT;
            default -> Shapes.length(lens.segment());
        };
    }
}
